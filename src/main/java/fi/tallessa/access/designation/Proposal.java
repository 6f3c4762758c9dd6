package fi.tallessa.access.designation;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;

/** Somebody to designate, and on which days. */
record Proposal(WorkerId worker, DateRange days) {}
