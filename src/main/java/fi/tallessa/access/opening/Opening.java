package fi.tallessa.access.opening;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** A line manager may read one file for a while, for a reason the customer may see. */
public record Opening(WorkerId manager, Instant from, Instant until, String reason) {

  /** Whether something the manager did then was done for this reason. */
  public boolean covers(WorkerId who, Instant when) {
    return manager.equals(who) && !when.isBefore(from) && when.isBefore(until);
  }

  @Override
  public String toString() {
    return "Opening";
  }
}
