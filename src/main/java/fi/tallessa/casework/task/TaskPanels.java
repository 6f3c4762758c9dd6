package fi.tallessa.casework.task;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done for a customer, on their page: one statement. */
@Component
@Order(12)
class TaskPanels implements Panel {

  private final DueTasks due;
  private final TaskRows rows;

  TaskPanels(DueTasks due, TaskRows rows) {
    this.due = due;
    this.rows = rows;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public boolean forInterns() {
    return true;
  }

  @Override
  public Shown of(Permit permit) {
    var shown = rows.of(due.of(permit), List.of(permit), Map.of(permit.subject(), ""));
    return new Shown(
        "casework/task/panel", new TaskPanel(permit.code(), shown.rows(), shown.fresh()));
  }
}
