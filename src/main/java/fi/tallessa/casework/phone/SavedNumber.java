package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A number that is saved under a code.
 *
 * @param over no relationship of the customer goes on
 * @param lost their contact information rested on a consent that has ended
 */
public record SavedNumber(
    SubjectId subject, UUID phone, Code code, LocalDate savedOn, boolean over, boolean lost) {

  /** Whether it is to be removed. */
  public boolean due() {
    return over || lost;
  }

  /** The message key of why. */
  public String why() {
    return over ? "casework.phone.due.one" : "casework.phone.due.lost";
  }
}
