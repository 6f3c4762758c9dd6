package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * Putting a task or a promise right.
 *
 * @param workers whose it may be
 * @param asking about words of it
 */
public record TaskCorrectionPage(
    Code code,
    String name,
    StandingTask kept,
    Map<WorkerId, String> workers,
    TaskCorrectionForm form,
    Problems problems,
    Asking asking) {

  private static final String MEANWHILE = "casework.task.meanwhile";

  static Problems meanwhile() {
    return Problems.of(Problem.of("what", MEANWHILE));
  }

  TaskCorrectionPage asking(Asking found) {
    return new TaskCorrectionPage(code, name, kept, workers, form, problems, found);
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String address() {
    return file() + "/tasks/" + kept.id();
  }

  /** What the customer was told is a promise, anything else a task. */
  public String kind() {
    return kept.promised() ? "casework.promise" : "casework.task";
  }

  /** Where it was opened from. */
  public String back() {
    return WhereTicked.from(form.from(), file(), kept.id());
  }

  /** Somebody else has put it right meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public List<Choice> doers() {
    return Choice.of(workers);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "what", ui.t(kind() + ".what"),
        "who", ui.t("casework.plan.step.who"),
        "due", ui.t("casework.task.due"));
  }

  @Override
  public String toString() {
    return "TaskCorrectionPage";
  }
}
