package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;

/**
 * That there is a record of its own (D17), without what is in it.
 *
 * @param goes the day on which it is not there any more
 */
public record OwnRecord(SubjectId subject, WorkerId author, LocalDate begun, LocalDate goes) {
  @Override
  public String toString() {
    return "OwnRecord[" + subject + "]";
  }
}
