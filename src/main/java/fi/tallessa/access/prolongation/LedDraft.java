package fi.tallessa.access.prolongation;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;

/**
 * A draft of somebody one leads, from outside: whose it is and how long it lives.
 *
 * @param erasedOn the day it goes unless a guardian is told
 * @param prolonged whether it has had its one prolongation
 */
record LedDraft(
    SubjectId id, WorkerId author, LocalDate begun, LocalDate erasedOn, boolean prolonged) {}
