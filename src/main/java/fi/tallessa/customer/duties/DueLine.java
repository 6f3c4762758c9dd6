package fi.tallessa.customer.duties;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;

/**
 * A line of a list of what is to be done.
 *
 * @param place its place in the list, to go on after
 * @param day null where there is none
 */
public record DueLine(String place, SubjectId subject, Code code, Duty.Kind kind, LocalDate day) {}
