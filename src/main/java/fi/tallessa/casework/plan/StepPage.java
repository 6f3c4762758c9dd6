package fi.tallessa.casework.plan;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a step.
 *
 * @param aim towards which it leads
 * @param kept as it is now; empty of a new one
 * @param workers whose it may be of us
 * @param asking about words of it
 */
public record StepPage(
    Code code,
    String name,
    KeptAim aim,
    Optional<KeptStep> kept,
    Map<WorkerId, String> workers,
    StepForm form,
    Problems problems,
    Asking asking) {

  StepPage asking(Asking found) {
    return new StepPage(code, name, aim, kept, workers, form, problems, found);
  }

  public String address() {
    return kept.map(one -> plan() + "/steps/" + one.id())
        .orElseGet(() -> plan() + "/aims/" + aim.id() + "/steps");
  }

  public String plan() {
    return "/customers/" + code.shown() + "/plan";
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public List<Choice> doers(Ui ui) {
    var others =
        Arrays.stream(Doer.values())
            .filter(one -> one != Doer.WORKER)
            .map(one -> new Choice(one.code(), ui.t(one.label())));
    return Stream.concat(Choice.of(workers).stream(), others).toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "text", ui.t("casework.plan.step.text"),
        "who", ui.t("casework.plan.step.who"),
        "due", ui.t("casework.task.due"));
  }

  @Override
  public String toString() {
    return "StepPage";
  }
}
