package fi.tallessa.access.cover;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;

/**
 * What a manager gives to whoever covers or follows.
 *
 * @param health the right to health information (S20)
 */
record Given(WorkerId worker, DateRange days, OlderNotes notes, boolean health) {}
