package fi.tallessa.customer.consultation;

import fi.tallessa.association.Service;
import fi.tallessa.customer.consultation.Consultation.Counted;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Counting those who asked for advice.
 *
 * @param services the visitor works in
 * @param counted this week, in those
 */
public record ConsultationPage(
    List<Service> services, List<Counted> counted, ConsultationForm form, Problems problems) {

  public List<Choice> services(Ui ui) {
    return services.stream()
        .map(one -> new Choice(one.id().toString(), one.name(ui.lang())))
        .toList();
  }

  public List<Choice> professions(Ui ui) {
    return Arrays.stream(Profession.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> minutes(Ui ui) {
    return Arrays.stream(Minutes.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public String service(Counted one, Ui ui) {
    return services.stream()
        .filter(service -> service.id().equals(one.what().service()))
        .map(service -> service.name(ui.lang()))
        .findFirst()
        .orElse("");
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "service", ui.t("customer.new.service"),
        "profession", ui.t("customer.consultation.profession"),
        "minutes", ui.t("customer.consultation.minutes"));
  }
}
