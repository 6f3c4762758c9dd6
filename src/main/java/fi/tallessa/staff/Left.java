package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * Somebody works here no more. Told in the transaction in which everything ends, so that whatever a
 * module ends with it ends too, or nothing does.
 *
 * @param by the manager who decided it
 */
public record Left(WorkerId worker, WorkerId by, Instant at) {}
