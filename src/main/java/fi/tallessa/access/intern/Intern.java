package fi.tallessa.access.intern;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;

/**
 * A student in practice who works with a customer.
 *
 * @param countersigner who countersigns what they write
 */
record Intern(WorkerId worker, DateRange days, WorkerId countersigner, OlderNotes notes) {}
