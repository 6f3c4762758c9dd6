package fi.tallessa.statistics;

import static java.util.stream.Collectors.joining;

import fi.tallessa.document.FileName;
import fi.tallessa.statistics.CellWords.Called;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Released figures: one table of one period.
 *
 * @param releases the newest of each period
 * @param looked whose tables are offered; empty where nothing is released yet
 * @param tables of that period
 * @param chosen empty where what was asked for is not there
 * @param missing the message key of what is not there
 */
public record StatisticsPage(
    List<Release> releases,
    Optional<Release> looked,
    List<Listed> tables,
    Optional<Chosen> chosen,
    String missing) {

  /** A table of a release, and what came of it. */
  public record Listed(Table table, Outcome outcome) {}

  /**
   * A figure of another period of the same kind.
   *
   * @param value all, or one value of the first dimension; null where nothing of it is shown
   */
  record Earlier(Period period, String value, int shown) {
    @Override
    public String toString() {
      return "Earlier";
    }
  }

  /**
   * What is looked at.
   *
   * @param from who shows it
   * @param earlier the same table over time, the oldest first
   */
  public record Chosen(
      Release release,
      Listed listed,
      List<Cell> cells,
      Called called,
      String from,
      List<Earlier> earlier) {

    public boolean shown() {
      return listed.outcome() == Outcome.SHOWN;
    }

    public Table table() {
      return listed.table();
    }

    public Pivot pivot(Ui ui) {
      return Pivot.of(ui, table(), cells, called);
    }

    public Chart chart(Ui ui) {
      return Chart.of(pivot(ui));
    }

    /** Over time; empty where there is one period alone. */
    public Optional<Pivot> trend(Ui ui) {
      boolean shown = earlier.stream().anyMatch(one -> one.value() != null);
      return !shown || earlier.stream().map(Earlier::period).distinct().count() < 2
          ? Optional.empty()
          : Optional.of(Pivot.over(ui, table(), earlier, called));
    }

    public String path(String kind) {
      return "/statistics/" + release.period().code() + "/" + table().code() + "." + kind;
    }

    FileName fileName(String kind) {
      return new FileName(
          "statistics-%s-%s.%s".formatted(release.period().code(), table().code(), kind));
    }

    public String heading(Ui ui) {
      return name(ui, table()) + ", " + PeriodWords.of(ui, release.period());
    }

    /** The same figures as a file, with the same words beneath. */
    byte[] csv(Ui ui) {
      return Csv.of(pivot(ui).lines(notTold(), notes(ui))).getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(Ui ui) {
      return Spreadsheet.xlsx(
          release.period().code() + " " + table().code(), pivot(ui).lines(notTold(), notes(ui)));
    }

    byte[] json(Ui ui) {
      return FiguresJson.of(ui, this);
    }

    private List<String> notes(Ui ui) {
      return List.of(
          heading(ui),
          ui.t("statistics.note"),
          PeriodWords.release(ui, release.period(), release.number()));
    }

    /** What stands where nothing is shown. */
    public String notTold() {
      return table().measure().amounts() ? ".." : "–";
    }

    /** The message key of why it is not shown. */
    public String why() {
      if (listed.outcome() != Outcome.FEW) {
        return "statistics.sparse";
      }
      return table().measure().apart() ? "statistics.few.apart" : "statistics.few";
    }

    @Override
    public String toString() {
      return "Chosen";
    }
  }

  /**
   * Those that tell the same with fewer divisions, where too much of a table would be too small.
   */
  public List<Listed> coarser() {
    return tables.stream()
        .filter(one -> one.outcome() == Outcome.SHOWN)
        .filter(one -> chosen.filter(finer -> one.table().coarser(finer.table())).isPresent())
        .toList();
  }

  /** Where a table of the same period is. */
  public String path(Listed other) {
    return "/statistics?period=%s&table=%s"
        .formatted(looked.orElseThrow().period().code(), other.table().code());
  }

  public List<Choice> periods(Ui ui) {
    return releases.stream()
        .map(one -> new Choice(one.period().code(), PeriodWords.of(ui, one.period())))
        .toList();
  }

  public List<Choice> choices(Ui ui) {
    return tables.stream()
        .map(
            one ->
                new Choice(one.table().code(), one.table().code() + ". " + name(ui, one.table())))
        .toList();
  }

  /** As contacts by service and channel. */
  public static String name(Ui ui, Table table) {
    return name(ui, table.measure(), table.by());
  }

  static String name(Ui ui, Measure measure, List<Dimension> by) {
    return ui.t(
        "statistics.name",
        ui.t(measure.label()),
        by.stream()
            .map(one -> ui.t(one.label() + ".by"))
            .collect(joining(" " + ui.t("statistics.and") + " ")));
  }

  @Override
  public String toString() {
    return "StatisticsPage";
  }
}
