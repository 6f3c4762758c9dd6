package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asking how much it has helped. */
public record BenefitPage(
    Code code, String name, KeptAim aim, BenefitForm form, Problems problems) {

  public String address() {
    return plan() + "/aims/" + aim.id() + "/benefit";
  }

  public String plan() {
    return "/customers/" + code.shown() + "/plan";
  }

  public List<Choice> values(Ui ui) {
    return Stream.concat(
            IntStream.rangeClosed(1, Benefit.MOST)
                .mapToObj(
                    one -> new Choice("" + one, one + " " + ui.t("casework.plan.benefit." + one))),
            Stream.of(new Choice(BenefitForm.NO_ANSWER, ui.t("casework.plan.benefit.none"))))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "value", ui.t("casework.plan.benefit.ask"), "day", ui.t("casework.plan.benefit.day"));
  }

  @Override
  public String toString() {
    return "BenefitPage";
  }
}
