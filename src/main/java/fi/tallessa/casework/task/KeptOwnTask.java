package fi.tallessa.casework.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A task for no customer, as its worker has it.
 *
 * @param due by when, or null
 */
public record KeptOwnTask(UUID id, int version, LocalDate due, Task task) {

  /** Whether it says the same, whenever it was written down. */
  boolean says(LocalDate day, Task other) {
    return Objects.equals(due, day) && task.what().equals(other.what());
  }

  @Override
  public String toString() {
    return "KeptOwnTask[" + id + "]";
  }
}
