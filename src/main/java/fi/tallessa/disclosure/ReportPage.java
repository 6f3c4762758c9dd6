package fi.tallessa.disclosure;

import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that was sent.
 *
 * @param name of the customer
 * @param municipality whose social services; empty for a reader who may not know
 * @param worker who wrote it
 * @param receipt and its form
 */
public record ReportPage(
    Code code,
    String name,
    KeptReport kept,
    Optional<Municipality> municipality,
    String worker,
    ReceiptPart receipt) {

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

  @Override
  public String toString() {
    return "ReportPage";
  }
}
