package fi.tallessa.retention.hold;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Holds that last, by code.
 *
 * @param next the place after which there are more, null at the end
 */
public record HoldsPage(
    List<Standing> holds, Map<WorkerId, String> names, WorkerId me, String next) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  /** Nobody is the second of two after themselves. */
  public boolean mayConfirm(Standing one) {
    return !one.confirmed() && !one.by().equals(me);
  }

  @Override
  public String toString() {
    return "HoldsPage";
  }
}
