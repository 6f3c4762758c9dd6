package fi.tallessa.staff.member;

import fi.tallessa.staff.Work;
import java.util.List;

/**
 * One person.
 *
 * @param leaders the names of their line managers
 * @param services in the reader's language, with their days
 * @param mine whether the one who looks decides about them
 * @param self whether the one who looks is the one looked at
 */
public record MemberPage(
    Member member, List<String> leaders, List<Work> services, boolean mine, boolean self) {

  public String path(String below) {
    return "/staff/" + member.id() + below;
  }

  @Override
  public String toString() {
    return "MemberPage";
  }
}
