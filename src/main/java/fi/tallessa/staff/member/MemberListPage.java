package fi.tallessa.staff.member;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Everybody, those who have left last.
 *
 * @param alone whether the one who looks is the only manager there is or is to be
 */
public record MemberListPage(
    List<Member> present, List<Member> left, Map<WorkerId, String> names, boolean alone) {

  /** The line managers of somebody, by name. */
  public String leaders(Member member) {
    return String.join(", ", member.leaders().stream().map(names::get).toList());
  }

  @Override
  public String toString() {
    return "MemberListPage";
  }
}
