package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.member.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for a second person.
 *
 * @param managers who can sign in
 * @param lone the only manager, whom the one who looks may help from outside; null otherwise
 */
public record AskedPage(
    List<Asked> all,
    Map<WorkerId, String> names,
    Set<WorkerId> managers,
    WorkerId me,
    Member lone,
    Instant now) {

  public boolean mayConfirm(Asked one) {
    return one.confirmed() == null && MayConfirm.may(one, managers, me);
  }

  public boolean mayOpen(Asked one, boolean manager) {
    return one.isReady(now) && (manager || lone != null && lone.id().equals(one.worker()));
  }

  @Override
  public String toString() {
    return "AskedPage";
  }
}
