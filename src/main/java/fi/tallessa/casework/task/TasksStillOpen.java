package fi.tallessa.casework.task;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still to be done on the day a relationship ends: how much, and by when first. */
@Component
@Order(20)
class TasksStillOpen implements StillOpen {

  private final CustomerTasks tasks;

  TasksStillOpen(CustomerTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Line> of(Permit permit) {
    var open = tasks.open(permit);
    return open.isEmpty()
        ? List.of()
        : List.of(Line.undone("casework.task.still_open", "#tasks", open.size()));
  }
}
