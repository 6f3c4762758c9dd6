package fi.tallessa.association.attested;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has looked at something, and says so.
 *
 * @param on the day they looked
 */
public record Attestation(UUID id, Attested what, LocalDate on, WorkerId by, Instant at) {}
