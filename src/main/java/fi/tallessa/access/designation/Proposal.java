package fi.tallessa.access.designation;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;

/**
 * Somebody to designate, on which days, and what of the older notes is handed over to them.
 *
 * @param health with the right to health information (S20)
 */
record Proposal(WorkerId worker, DateRange days, OlderNotes notes, boolean health) {
  Proposal handing(OlderNotes over) {
    return new Proposal(worker, days, over, health);
  }

  Proposal withHealth(boolean given) {
    return new Proposal(worker, days, notes, given);
  }
}
