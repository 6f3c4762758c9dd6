package fi.tallessa.association.attested;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has looked at something, and says so.
 *
 * @param on the day they looked
 * @param next by when it is looked at again
 * @param by who answers for it until another manager has looked
 */
public record Attestation(
    UUID id, Attested what, LocalDate on, LocalDate next, WorkerId by, Instant at) {}
