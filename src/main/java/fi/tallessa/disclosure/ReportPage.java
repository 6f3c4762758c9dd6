package fi.tallessa.disclosure;

import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that was sent.
 *
 * @param name of the customer
 * @param municipality whose social services; empty for a reader who may not know
 * @param worker who wrote it
 * @param form of its receipt
 */
public record ReportPage(
    Code code,
    String name,
    KeptReport kept,
    Optional<Municipality> municipality,
    String worker,
    ReceiptForm form,
    Problems problems) {

  public Report report() {
    return kept.report();
  }

  public String to(Ui ui) {
    return municipality
        .map(place -> ui.t("disclosure.report.to", place.name(ui.lang())))
        .orElse("");
  }

  public String address() {
    return address(code, kept.id());
  }

  static String address(Code code, UUID id) {
    return "/customers/" + code.shown() + "/reports/" + id;
  }

  public String list() {
    return DisclosureList.address(code);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("on", ui.t("disclosure.receipt.on"), "number", ui.t("disclosure.receipt.number"));
  }

  @Override
  public String toString() {
    return "ReportPage";
  }
}
