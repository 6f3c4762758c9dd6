package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent does not hold any more: taken back, expired, terminated or invalidated. Published in
 * the transaction that wrote it down; whoever listens does so synchronously, and what they do is
 * done or undone with it.
 *
 * @param item what was consented to
 */
public record Withdrawn(SubjectId subject, UUID item, Instant at) {}
