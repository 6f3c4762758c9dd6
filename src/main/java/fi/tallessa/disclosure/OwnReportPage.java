package fi.tallessa.disclosure;

import fi.tallessa.access.OwnRecord;
import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;
import java.util.Optional;

/**
 * A report that rests on no file.
 *
 * @param worker who wrote it
 * @param form of its receipt
 */
public record OwnReportPage(
    OwnRecord own,
    KeptOwnReport kept,
    Optional<Municipality> municipality,
    String worker,
    ReceiptForm form,
    Problems problems) {

  public OwnReport sent() {
    return kept.sent();
  }

  public Report report() {
    return kept.sent().report();
  }

  public String to(Ui ui) {
    return municipality
        .map(place -> ui.t("disclosure.report.to", place.name(ui.lang())))
        .orElse("");
  }

  public String address() {
    return OwnReportList.address(own.subject());
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("on", ui.t("disclosure.receipt.on"), "number", ui.t("disclosure.receipt.number"));
  }

  @Override
  public String toString() {
    return "OwnReportPage";
  }
}
