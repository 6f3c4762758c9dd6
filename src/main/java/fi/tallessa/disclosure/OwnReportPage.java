package fi.tallessa.disclosure;

import fi.tallessa.access.OwnRecord;
import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.Map;
import java.util.Optional;

/**
 * A report that rests on no file.
 *
 * @param names of who wrote it, and of who put it right
 * @param receipt and its form
 * @param form that says it was never sent
 * @param problems of that form
 */
public record OwnReportPage(
    OwnRecord own,
    KeptOwnReport kept,
    Optional<Municipality> municipality,
    Map<WorkerId, String> names,
    ReceiptPart receipt,
    StruckForm form,
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

  public String worker() {
    return names.getOrDefault(own.author(), "");
  }

  public String worker(Struck struck) {
    return names.getOrDefault(struck.worker(), "");
  }

  public String address() {
    return OwnReportList.address(own.subject());
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("wrong", ui.t("disclosure.own.struck.wrong"));
  }

  @Override
  public String toString() {
    return "OwnReportPage";
  }
}
