package fi.tallessa.casework.task;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a task says or has said, and whose it is or was.
 *
 * @param due by when, or null
 */
public record TaskVersion(int version, WorkerId worker, LocalDate due, Task task) {

  TaskVersion next(WorkerId who, LocalDate day, Task words) {
    return new TaskVersion(version + 1, who, day, words);
  }

  /** Whether it says the same, whoever wrote it down and when. */
  boolean says(TaskVersion other) {
    return worker.equals(other.worker)
        && Objects.equals(due, other.due)
        && task.what().equals(other.task.what());
  }

  /** For a page: without places that are protected (K8). */
  TaskVersion hiding(HiddenPlaces places) {
    return new TaskVersion(version, worker, due, task.hiding(places));
  }

  byte[] sealed(Key key, UUID id) {
    return key.seal(Task.SHAPE, id, version, task);
  }

  @Override
  public String toString() {
    return "TaskVersion[" + version + "]";
  }
}
