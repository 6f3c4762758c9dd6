package fi.tallessa.disclosure;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
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
    return new Description("own_report", List.of("disclosure.own_report"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return reports.of(permit).stream()
        .map(
            kept ->
                new CopyLine(
                    "disclosure.own",
                    kept.sent().child() + ". " + kept.sent().report().worry(),
                    "web.copy.by_us",
                    kept.sent().on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    reports.erase(permit);
  }
}
