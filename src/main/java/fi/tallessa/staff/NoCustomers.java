package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * Somebody works on here, in a task that opens nobody's file (S25). Told in the transaction in
 * which the task changes, so that what a module has given them with customers ends with it.
 *
 * @param by the manager who decided it
 */
public record NoCustomers(WorkerId worker, WorkerId by, Instant at) {}
