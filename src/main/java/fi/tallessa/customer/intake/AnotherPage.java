package fi.tallessa.customer.intake;

import fi.tallessa.association.Service;
import fi.tallessa.customer.registering.FirstChoices;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * A customer is to come to another service as well.
 *
 * @param name of the customer
 * @param services those that run and that they are not in
 */
public record AnotherPage(
    Code code,
    String name,
    List<Service> services,
    AnotherForm form,
    Problems problems,
    Asking asking) {

  public String address() {
    return "/customers/" + code.shown() + "/intake/new";
  }

  public List<Choice> services(Ui ui) {
    return FirstChoices.services(services, ui);
  }

  public List<Choice> sources(Ui ui) {
    return FirstChoices.sources(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "service", ui.t("customer.new.service"),
        "source", ui.t("customer.new.source"),
        "organisation", ui.t("customer.new.organisation"),
        "on", ui.t("customer.intake.on"),
        "need", ui.t("customer.intake.need"));
  }

  @Override
  public String toString() {
    return "AnotherPage";
  }
}
