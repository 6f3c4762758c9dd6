package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * Everything anew for somebody, asked for by one person.
 *
 * @param alone from when on nobody else has to agree, null where somebody has to
 * @param confirmed by whom, null while nobody else has agreed
 */
public record Asked(
    UUID id,
    WorkerId worker,
    WorkerId by,
    Instant ends,
    String why,
    Instant alone,
    WorkerId confirmed) {

  /** There may be a link now. */
  boolean isReady(Instant now) {
    return confirmed != null || alone != null && !now.isBefore(alone);
  }

  @Override
  public String toString() {
    return "Asked";
  }
}
