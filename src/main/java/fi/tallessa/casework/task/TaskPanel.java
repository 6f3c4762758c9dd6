package fi.tallessa.casework.task;

import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done for one customer, on their page.
 *
 * @param fresh what was done just now, to be taken back
 */
public record TaskPanel(Code code, List<TaskRow> rows, Optional<TaskRow> fresh) {
  @Override
  public String toString() {
    return "TaskPanel";
  }
}
