package fi.tallessa.association.attested;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has looked at something, and says so.
 *
 * @param on the day they looked
 * @param until its last day, null where it has none
 */
public record Attestation(
    UUID id, Attested what, LocalDate on, LocalDate until, WorkerId by, Instant at) {

  boolean holds(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
