package fi.tallessa.casework.plan;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of how a step went.
 *
 * @param asking about words of it
 */
public record OutcomePage(
    Code code, String name, KeptStep kept, OutcomeForm form, Problems problems, Asking asking) {

  OutcomePage asking(Asking found) {
    return new OutcomePage(code, name, kept, form, problems, found);
  }

  public String address() {
    return plan() + "/steps/" + kept.id() + "/outcome";
  }

  public String plan() {
    return "/customers/" + code.shown() + "/plan";
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public List<Choice> hows(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice(OutcomeForm.NOT_YET, ui.t("casework.plan.how.not-yet"))),
            Arrays.stream(How.values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("how", ui.t("casework.plan.how"), "words", ui.t("casework.plan.words"));
  }

  @Override
  public String toString() {
    return "OutcomePage";
  }
}
