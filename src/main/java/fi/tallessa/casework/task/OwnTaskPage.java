package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;

/**
 * Putting a task for no customer right.
 *
 * @param asking about words of it
 */
public record OwnTaskPage(KeptOwnTask kept, OwnTaskForm form, Problems problems, Asking asking) {

  public String address() {
    return "/tasks/" + kept.id();
  }

  /** Another tab has put it right meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("what", ui.t("casework.task.what"), "due", ui.t("casework.task.due"));
  }

  @Override
  public String toString() {
    return "OwnTaskPage";
  }
}
