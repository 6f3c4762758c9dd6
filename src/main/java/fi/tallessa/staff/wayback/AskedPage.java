package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/** What waits for a second person. */
public record AskedPage(List<Asked> all, Map<WorkerId, String> names, WorkerId me) {

  /** Neither who asked nor the one it is about. */
  public boolean mayConfirm(Asked one) {
    return one.confirmed() == null && !one.by().equals(me) && !one.worker().equals(me);
  }

  @Override
  public String toString() {
    return "AskedPage";
  }
}
