package fi.tallessa.casework.task;

import java.util.List;
import java.util.Optional;

/**
 * What somebody has to do, the first day first.
 *
 * @param fresh what was done just now, to be taken back
 * @param more the place to go on after, or null
 */
public record TaskPage(List<TaskRow> rows, Optional<TaskRow> fresh, String more) {
  @Override
  public String toString() {
    return "TaskPage";
  }
}
