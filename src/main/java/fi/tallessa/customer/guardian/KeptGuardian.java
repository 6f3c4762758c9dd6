package fi.tallessa.customer.guardian;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a guardian as it was kept; the newest holds.
 *
 * @param at when it was written
 */
public record KeptGuardian(UUID id, int version, Instant at, Guardian guardian) {
  @Override
  public String toString() {
    return "KeptGuardian[" + id + " " + version + "]";
  }
}
