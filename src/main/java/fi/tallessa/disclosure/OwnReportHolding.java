package fi.tallessa.disclosure;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A report that rests on no file. The child's own copy is made of a file, so it cannot be in it;
 * whoever is asked for it reads it here.
 */
@Component
class OwnReportHolding implements Holding {

  private final OwnReports reports;

  OwnReportHolding(OwnReports reports) {
    this.reports = reports;
  }

  @Override
  public Description describe() {
    return new Description(
        "own_report",
        List.of("disclosure.own_report", "disclosure.own_receipt"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return reports.of(permit).stream().flatMap(OwnReportHolding::lines).toList();
  }

  private static Stream<CopyLine> lines(KeptOwnReport kept) {
    var sent = kept.sent();
    return Stream.of(
            Stream.of(
                new CopyLine(
                    "disclosure.own",
                    CopyLine.said(sent.child(), sent.report().worry()),
                    "web.copy.by_us",
                    sent.on())),
            kept.struck().stream()
                .map(
                    one ->
                        new CopyLine(
                            "disclosure.never_sent", one.wrong(), "web.copy.by_us", one.on())),
            DisclosureHolding.receipts(kept.receipts()))
        .flatMap(one -> one);
  }

  @Override
  public void erase(Permit permit) {
    reports.erase(permit);
  }
}
