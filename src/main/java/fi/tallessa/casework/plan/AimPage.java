package fi.tallessa.casework.plan;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an aim.
 *
 * @param kept as it is now; empty of a new one
 * @param consented whether a consent lets it be kept (D1)
 * @param asking about words of it
 */
public record AimPage(
    Code code,
    String name,
    Optional<KeptAim> kept,
    boolean consented,
    AimForm form,
    Problems problems,
    Asking asking) {

  AimPage asking(Asking found) {
    return new AimPage(code, name, kept, consented, form, problems, found);
  }

  public String address() {
    return plan() + "/aims/" + kept.map(one -> one.id().toString()).orElse("new");
  }

  public String plan() {
    return "/customers/" + code.shown() + "/plan";
  }

  public String ask() {
    return "/customers/" + code.shown() + "/consents/new";
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public List<Choice> states(Ui ui) {
    return Arrays.stream(AimState.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("text", ui.t("casework.plan.aim"), "state", ui.t("casework.plan.aim.state"));
  }

  @Override
  public String toString() {
    return "AimPage";
  }
}
