package fi.tallessa.casework.today;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;

/**
 * Somebody who is away and covered by the visitor.
 *
 * @param until the last day of it
 * @param customers how many are covered
 */
record Covered(WorkerId worker, LocalDate until, int customers) {}
