package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * A paper destroyed by two people (D3): the first says it, the second was there.
 *
 * @param confirmedBy null while the second has not said so
 */
public record Destruction(WorkerId by, Instant at, WorkerId confirmedBy, Instant confirmedAt) {

  public boolean done() {
    return confirmedBy != null;
  }
}
