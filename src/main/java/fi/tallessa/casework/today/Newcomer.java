package fi.tallessa.casework.today;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;

/**
 * A customer who is new for somebody.
 *
 * @param since from which day they are designated
 * @param registered whether they are by registering (D10)
 * @param waiting whether a line manager has still to look at that
 * @param by who designated them
 */
record Newcomer(
    SubjectId subject,
    Code code,
    LocalDate since,
    boolean registered,
    boolean waiting,
    WorkerId by) {}
