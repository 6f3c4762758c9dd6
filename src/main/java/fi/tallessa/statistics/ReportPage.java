package fi.tallessa.statistics;

import fi.tallessa.association.GrantId;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Problems;
import fi.tallessa.statistics.CellWords.Called;
import fi.tallessa.statistics.Report.Figure;
import fi.tallessa.statistics.Report.Part;
import fi.tallessa.web.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report to a funder, as it is or as it was given.
 *
 * @param frozen empty while it can still be changed
 * @param by who froze it; empty while nobody has
 */
public record ReportPage(
    GrantId grant,
    Report report,
    Optional<FunderReports.Frozen> frozen,
    String by,
    Called called,
    String from,
    Problems problems) {

  public String path() {
    return ReportsPage.path(grant, report.year());
  }

  public String name(Ui ui, Part part, Figure figure) {
    var first = called.of(ui, part.by(), figure.value());
    return part.and() == null ? first : first + ", " + called.of(ui, part.and(), figure.and());
  }

  /** In the order in which the pages of statistics have them. */
  public List<Figure> figures(Ui ui, Part part) {
    var in = in(ui, part.by(), part.figures().stream().map(Figure::value));
    var order = Comparator.comparing((Figure one) -> in.indexOf(one.value()));
    if (part.and() != null) {
      var then = in(ui, part.and(), part.figures().stream().map(Figure::and));
      order = order.thenComparing(one -> then.indexOf(one.and()));
    }
    return part.figures().stream().sorted(order).toList();
  }

  private List<String> in(Ui ui, Dimension by, Stream<String> values) {
    return called.sorted(ui, by, values.distinct().toList());
  }

  /** Whether what lies there is not what was given: then no figure of it is shown or saved. */
  public boolean changed() {
    return frozen.filter(given -> given.report().isEmpty()).isPresent();
  }

  /** What whoever freezes it has before them: if it says anything else by then, they look again. */
  public String seen() {
    return HexFormat.of().formatHex(report.hash());
  }

  public String hash() {
    return frozen.map(FunderReports.Frozen::hash).orElse("");
  }

  public String given(Ui ui) {
    return frozen.map(one -> ui.t("statistics.report.given", ui.moment(one.at()), by)).orElse("");
  }

  /** Of which release its figures are. */
  public String release(Ui ui) {
    var year = new Period(report.year(), Period.Kind.YEAR, 1);
    return PeriodWords.release(ui, year, report.release());
  }

  public String heading(Ui ui) {
    return ui.t("statistics.report.title", report.grant(), "" + report.year());
  }

  /** A part of the grant's id is enough to tell the reports of a year from each other. */
  FileName fileName(String kind) {
    var part = grant.toString().substring(0, 8);
    return new FileName("report-%d-%s.%s".formatted(report.year(), part, kind));
  }

  byte[] xlsx(Ui ui) {
    var lines = new ArrayList<List<Object>>();
    lines.add(List.of(heading(ui)));
    lines.add(
        List.of(
            ui.t("statistics.report.what"),
            ui.t("statistics.report.target"),
            ui.t("statistics.report.actual"),
            ui.t("statistics.report.method"),
            ui.t("statistics.report.words")));
    for (var line : report.lines()) {
      lines.add(
          List.of(
              ui.t(line.what().label()),
              line.target() == null ? "" : line.target(),
              line.actual() == null ? ".." : line.actual(),
              line.actual() == null ? "" : ui.t(line.method().label()),
              (ui.t(line.deviation().label()) + " " + line.words()).strip()));
    }
    for (var part : report.parts()) {
      lines.add(List.of(part(ui, part)));
      figures(ui, part).forEach(one -> lines.add(List.of(name(ui, part, one), "", one.shown())));
    }
    lines.add(List.of(ui.t("statistics.report.note")));
    lines.add(List.of(release(ui)));
    lines.add(List.of(given(ui)));
    lines.add(List.of(ui.t("statistics.report.hash", hash())));
    return Spreadsheet.xlsx("" + report.year(), lines);
  }

  /** As persons by age band. */
  public String part(Ui ui, Part part) {
    return StatisticsPage.name(ui, part.measure(), part.dimensions());
  }

  @Override
  public String toString() {
    return "ReportPage";
  }
}
