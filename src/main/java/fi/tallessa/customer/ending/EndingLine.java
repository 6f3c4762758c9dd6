package fi.tallessa.customer.ending;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing of one customer that ends or waits. Which consents they are, no list tells.
 *
 * @param place where it stands in the list
 * @param day the last day of a consent, or of the file; null for a slip
 * @param slip as printed on it; null of all else
 * @param asking whose slip it is, or null
 */
public record EndingLine(
    String place,
    What what,
    SubjectId subject,
    Code code,
    LocalDate day,
    String slip,
    UUID asking) {

  public enum What {
    CONSENT,
    SLIP,
    /** All of it is erased: the relationship has ended, and its time is over (S42). */
    FILE
  }

  public boolean file() {
    return what == What.FILE;
  }

  public String path() {
    var file = "/customers/" + code.shown();
    return switch (what) {
      case CONSENT -> file + "#consents";
      case SLIP -> file + "/consents/asked/" + asking;
      case FILE -> file + "#relationship";
    };
  }
}
