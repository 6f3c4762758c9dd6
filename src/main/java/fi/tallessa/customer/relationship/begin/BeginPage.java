package fi.tallessa.customer.relationship.begin;

import fi.tallessa.association.Service;
import fi.tallessa.customer.registering.FirstChoices;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The customer has come back.
 *
 * @param name of the customer
 * @param guardianAnew whether it begins closed, as no guardian knows of this relationship (S7)
 * @param services those that run
 * @param workers who may be responsible
 */
public record BeginPage(
    Code code,
    String name,
    boolean guardianAnew,
    List<Service> services,
    List<Choice> workers,
    BeginForm form,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/relationship";
  }

  public List<Choice> services(Ui ui) {
    return FirstChoices.services(services, ui);
  }

  public List<Choice> workers(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("customer.relationship.begin.worker.choose"))),
            workers.stream())
        .toList();
  }

  public List<Choice> reasons(Ui ui) {
    return Arrays.stream(Reason.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> sources(Ui ui) {
    return FirstChoices.sources(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "service", ui.t("customer.new.service"),
        "worker", ui.t("customer.file.responsible"),
        "reason", ui.t("customer.new.reason"),
        "source", ui.t("customer.new.source"),
        "organisation", ui.t("customer.new.organisation"));
  }

  @Override
  public String toString() {
    return "BeginPage";
  }
}
