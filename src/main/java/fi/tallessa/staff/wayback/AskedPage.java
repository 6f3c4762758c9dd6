package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.member.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What waits for a second person.
 *
 * @param lone the only manager, whom the one who looks may help from outside; null otherwise
 */
public record AskedPage(
    List<Asked> all, Map<WorkerId, String> names, WorkerId me, Member lone, Instant now) {

  /** Neither who asked nor the one it is about. */
  public boolean mayConfirm(Asked one) {
    return one.confirmed() == null && !one.by().equals(me) && !one.worker().equals(me);
  }

  public boolean mayOpen(Asked one, boolean manager) {
    return one.isReady(now) && (manager || lone != null && lone.id().equals(one.worker()));
  }

  @Override
  public String toString() {
    return "AskedPage";
  }
}
