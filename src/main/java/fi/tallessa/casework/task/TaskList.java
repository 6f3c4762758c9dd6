package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that somebody has to do, page by page; each customer in it is a line in the log. */
@Service
@Transactional
class TaskList {

  private static final int PER_PAGE = 50;

  private final Access access;
  private final DueTasks due;
  private final TaskRows rows;
  private final Data data;

  TaskList(Access access, DueTasks due, TaskRows rows, Data data) {
    this.access = access;
    this.due = due;
    this.rows = rows;
    this.data = data;
  }

  TaskPage page(String place, Visit visit) {
    var some = due.after(place, PER_PAGE + 1, visit);
    var lines = some.subList(0, Math.min(PER_PAGE, some.size()));
    var subjects =
        lines.stream().filter(DueTask::forCustomer).map(DueTask::subject).distinct().toList();
    var permits = access.enterEach(TaskAction.LIST, subjects, visit);
    var shown = rows.of(lines, permits, data.firstNames(permits));
    return new TaskPage(
        shown.rows(), shown.fresh(), some.size() > PER_PAGE ? lines.getLast().place() : null);
  }
}
