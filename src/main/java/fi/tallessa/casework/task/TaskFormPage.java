package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;

/**
 * Writing down something to be done.
 *
 * @param asking about words of it
 */
public record TaskFormPage(TaskForm form, Problems problems, Asking asking) {

  TaskFormPage(TaskForm form, Problems problems) {
    this(form, problems, Asking.NOTHING);
  }

  /** What is for no customer is kept so long when it is done. */
  public static final int DAYS_AFTER = OwnTasksNight.DAYS_AFTER;

  public static Map<String, String> labels(Ui ui) {
    return Map.of(
        "what", ui.t("casework.task.what"),
        "customer", ui.t("casework.task.customer"),
        "due", ui.t("casework.task.due"));
  }

  /** Where health has a place of its own; of no customer there is none. */
  public String health() {
    return Code.parse(form.customer())
        .map(code -> "/customers/" + code.shown() + "/health")
        .orElse(null);
  }

  @Override
  public String toString() {
    return "TaskFormPage";
  }
}
