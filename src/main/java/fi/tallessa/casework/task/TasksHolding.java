package fi.tallessa.casework.task;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be done for a customer. */
@Component
class TasksHolding implements Holding {

  private final CustomerTasks tasks;

  TasksHolding(CustomerTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Description describe() {
    return new Description(
        "tasks",
        List.of("casework.task", "casework.task_past", "casework.task_done"),
        FieldGroup.WORK,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.concat(
            lines("casework.task", tasks.open(permit)),
            lines("casework.task.copy.done", tasks.over(permit)))
        .toList();
  }

  private static Stream<CopyLine> lines(String label, List<KeptTask> some) {
    return some.stream()
        .filter(one -> !one.promised())
        .map(
            one ->
                new CopyLine(
                    label,
                    one.task().what(),
                    "casework.copy.source",
                    LocalDate.ofInstant(one.task().written(), Visit.ZONE)));
  }

  @Override
  public void erase(Permit permit) {
    tasks.erase(permit);
  }
}
