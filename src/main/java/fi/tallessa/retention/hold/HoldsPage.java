package fi.tallessa.retention.hold;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Holds that last, by code.
 *
 * @param next the place after which there are more, null at the end
 */
public record HoldsPage(
    List<Standing> holds, Map<WorkerId, String> names, WorkerId me, Instant now, String next) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  /** Nobody is the second of two after themselves. */
  public boolean mayConfirm(Standing one) {
    return !one.confirmed() && !one.first().equals(me);
  }

  /** Nobody confirmed it in time, so it stops nothing until somebody does. */
  public boolean lapsed(Standing one) {
    return !one.confirmed() && !now.isBefore(one.holds());
  }

  @Override
  public String toString() {
    return "HoldsPage";
  }
}
