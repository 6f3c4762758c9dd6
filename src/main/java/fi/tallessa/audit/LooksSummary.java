package fi.tallessa.audit;

import java.time.Instant;

/**
 * A person's whole log in a line.
 *
 * @param openings how often the file was read, changed or registered
 * @param people by how many
 * @param refusals how often it stayed closed
 * @param since the first line
 */
public record LooksSummary(int openings, int people, int refusals, Instant since) {}
