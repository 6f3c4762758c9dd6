package fi.tallessa.disclosure;

import fi.tallessa.association.Municipalities;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.util.HashMap;
import java.util.Map;

/** A report without a file as it is typed: about whom, and what any report says. */
public record OwnReportForm(String child, ReportForm report) {

  static OwnReportForm of(Map<String, String> sent) {
    var boxes = new HashMap<>(sent);
    boxes.put("kind", ReportKind.CHILD_PROTECTION.code());
    return new OwnReportForm(sent.getOrDefault("child", ""), new ReportForm(boxes));
  }

  static OwnReportForm blank() {
    return of(Map.of());
  }

  /** The same words, for another report. */
  OwnReportForm anew() {
    return new OwnReportForm(child, report.anew());
  }

  public String get(String box) {
    return report.get(box);
  }

  /** Problems on each box by its name. */
  Result<OwnReport> check(Municipalities all, Visit visit) {
    var about =
        Words.line("child", child, Report.LONGEST_LINE)
            .flatMap(words -> Result.needed(words, "child", "disclosure.own.child.missing"));
    var read = report.check(all, visit);
    var problems = Problems.in(about, read);
    return problems.isEmpty()
        ? Result.fine(new OwnReport(about.sure().value(), read.sure().on(), read.sure().report()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "OwnReportForm";
  }
}
