package fi.tallessa.customer.ages;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deciding about a guardian's data of a customer who is 18: what stays, why, and on what.
 *
 * @param name of the customer
 * @param basis what it would rest on; empty where there is nothing
 */
public record EndedPage(
    Code code,
    String name,
    KeptGuardian guardian,
    Optional<BasisLine> basis,
    EndedForm form,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/ages/18/" + guardian.id();
  }

  public List<Choice> answers(Ui ui) {
    return Answer.AT_18.stream().map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "answer", ui.t("customer.ages.ended.answer"),
        "why", ui.t("customer.ages.why"),
        "on", ui.t("customer.ages.on"));
  }

  @Override
  public String toString() {
    return "EndedPage";
  }
}
