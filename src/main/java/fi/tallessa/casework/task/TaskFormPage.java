package fi.tallessa.casework.task;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;

/** Writing down something to be done. */
public record TaskFormPage(TaskForm form, Problems problems) {

  /** What is for no customer is kept so long when it is done. */
  public static final int DAYS_AFTER = OwnTasksNight.DAYS_AFTER;

  public static Map<String, String> labels(Ui ui) {
    return Map.of(
        "what", ui.t("casework.task.what"),
        "customer", ui.t("casework.task.customer"),
        "due", ui.t("casework.task.due"));
  }

  @Override
  public String toString() {
    return "TaskFormPage";
  }
}
