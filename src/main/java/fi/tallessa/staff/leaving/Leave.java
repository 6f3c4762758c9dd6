package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody leaves.
 *
 * @param completed when everything ended, null while it has not
 */
public record Leave(WorkerId worker, LocalDate lastDay, WorkerId by, Instant completed) {

  /** Done by whom and when; of one thing on the list. */
  public record Tick(LeavingItem item, WorkerId by, Instant at) {}
}
