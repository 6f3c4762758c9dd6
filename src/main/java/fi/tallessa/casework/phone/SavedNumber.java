package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A number that is saved under a code.
 *
 * @param due whether it is to be removed: no relationship of the customer goes on
 */
public record SavedNumber(
    SubjectId subject, UUID phone, Code code, LocalDate savedOn, boolean due) {}
