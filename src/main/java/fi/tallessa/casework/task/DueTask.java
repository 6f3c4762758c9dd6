package fi.tallessa.casework.task;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the list of what somebody has to do, still sealed.
 *
 * @param place where it stands in the list, to go on after
 * @param subject for whom, and the code; null where it is for no customer
 * @param day by when, or null
 * @param version of what is sealed
 * @param done when the visitor did it, just now; null of what is still to be done
 * @param asked for no customer and open for long: its worker is asked whether it is needed
 */
public record DueTask(
    String place,
    SubjectId subject,
    Code code,
    DueKind kind,
    UUID id,
    int version,
    LocalDate day,
    Instant done,
    boolean asked,
    byte[] sealed) {

  public boolean forCustomer() {
    return subject != null;
  }

  @Override
  public String toString() {
    return "DueTask[" + id + "]";
  }
}
