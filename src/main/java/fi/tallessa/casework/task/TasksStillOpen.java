package fi.tallessa.casework.task;

import fi.tallessa.holdings.LeftUndone;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still to be done on the day a relationship ends: how much, and by when first. */
@Component
@Order(20)
class TasksStillOpen implements StillOpen, LeftUndone {

  private final CustomerTasks tasks;

  TasksStillOpen(CustomerTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Line> of(Permit permit) {
    long open = tasks.open(permit).stream().filter(one -> !one.promised()).count();
    return open == 0 ? List.of() : List.of(Line.undone("casework.task.still_open", "#tasks", open));
  }

  @Override
  public String of(String row) {
    return CustomerTasks.left(row);
  }
}
