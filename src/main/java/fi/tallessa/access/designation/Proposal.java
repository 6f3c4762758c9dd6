package fi.tallessa.access.designation;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;

/** Somebody to designate, on which days, and what of the older notes is handed over to them. */
record Proposal(WorkerId worker, DateRange days, OlderNotes notes) {
  Proposal handing(OlderNotes over) {
    return new Proposal(worker, days, over);
  }
}
