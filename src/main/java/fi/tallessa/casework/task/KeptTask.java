package fi.tallessa.casework.task;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as it is kept.
 *
 * @param day by when, or null
 * @param promised whether it is a promise to the customer
 */
public record KeptTask(UUID id, WorkerId worker, LocalDate day, boolean promised, Task task) {
  @Override
  public String toString() {
    return "KeptTask[" + id + "]";
  }
}
