package fi.tallessa.access;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file was opened in an emergency by a worker who is not designated.
 *
 * @param due the last day to judge whether that was right
 * @param judged whether a line manager has
 */
public record Emergency(
    UUID id,
    WorkerId worker,
    Instant from,
    Instant until,
    LocalDate due,
    boolean judged,
    EmergencyWhy why) {

  public boolean overdue(LocalDate today) {
    return !judged && today.isAfter(due);
  }

  @Override
  public String toString() {
    return "Emergency";
  }
}
