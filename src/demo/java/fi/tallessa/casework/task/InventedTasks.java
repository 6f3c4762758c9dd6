package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented workers have to do, written down as they would. */
@Component
@Profile("demo")
public class InventedTasks {

  private final TaskWriting writing;

  InventedTasks(TaskWriting writing) {
    this.writing = writing;
  }

  /**
   * @param code null where it is for no customer
   */
  public void add(String what, Code code, LocalDate due, Visit visit) {
    var form =
        new TaskForm(
            UUID.randomUUID().toString(), code == null ? "" : code.shown(), what, due.toString());
    writing
        .add(form, new Worded("", ""), Sending.TO_BE_DONE, visit)
        .ifPresent(
            page -> {
              throw new IllegalStateException("Not written: " + page.problems());
            });
  }
}
