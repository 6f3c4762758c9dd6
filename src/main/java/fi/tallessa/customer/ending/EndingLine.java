package fi.tallessa.customer.ending;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing to do about consents of one customer. Which ones they are, no list tells.
 *
 * @param place where it stands in the list
 * @param day the last day of a consent; null for a slip
 * @param slip as printed on it; null for a consent that ends
 * @param asking whose slip it is, or null
 */
public record EndingLine(
    String place, SubjectId subject, Code code, LocalDate day, String slip, UUID asking) {

  public String path() {
    var file = "/customers/" + code.shown();
    return slip == null ? file + "#consents" : file + "/consents/asked/" + asking;
  }
}
