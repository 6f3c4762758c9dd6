package fi.tallessa.statistics;

import fi.tallessa.statistics.CellWords.Called;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.StatisticsPage.Earlier;
import fi.tallessa.web.Ui;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A released table as it is read: its last dimension side by side, the others beneath each other.
 *
 * @param heads what stands above the columns
 */
public record Pivot(String corner, List<String> heads, List<Row> rows, boolean withheld) {

  /**
   * One line.
   *
   * @param figures null where there is none, too few, or it is withheld
   * @param all whether it counts all
   */
  public record Row(String name, List<Integer> figures, boolean all) {
    @Override
    public String toString() {
      return "Row";
    }
  }

  /** What stands above the columns in which nothing is. */
  public List<String> gaps() {
    return IntStream.range(0, heads.size())
        .filter(at -> rows.stream().allMatch(row -> row.figures().get(at) == null))
        .mapToObj(heads::get)
        .toList();
  }

  /** Line by line, for a file: words and figures, and the notes beneath. */
  List<List<Object>> lines(String notTold, List<String> notes) {
    var lines = new ArrayList<List<Object>>();
    var head = new ArrayList<Object>();
    head.add(corner);
    head.addAll(heads);
    lines.add(head);
    for (var row : rows) {
      var line = new ArrayList<Object>();
      line.add(row.name());
      row.figures().forEach(one -> line.add(one == null ? notTold : one));
      lines.add(line);
    }
    notes.forEach(note -> lines.add(List.of(note)));
    return lines;
  }

  static Pivot of(Ui ui, Table table, List<Cell> cells, Called called) {
    var shown = new HashMap<List<String>, Integer>();
    cells.forEach(cell -> shown.put(cell.place(), cell.shown()));
    boolean wide = table.by().size() > 1;
    int across = table.by().size() - 1;
    var down = wide ? table.by().subList(0, across) : table.by();
    var columns = wide ? columns(ui, table.by().get(across), across, cells, called) : List.of("");
    var rows = new ArrayList<Row>();
    for (var prefix : prefixes(ui, down, cells, called)) {
      rows.add(row(ui, down, prefix, wide ? columns : List.of(), shown, called));
    }
    var corner = down.stream().map(one -> ui.t(one.label())).collect(Collectors.joining(", "));
    var heads =
        wide
            ? columns.stream().map(one -> called.of(ui, table.by().get(across), one)).toList()
            : List.of(ui.t(table.measure().label()));
    return new Pivot(corner, heads, rows, table.measure().amounts());
  }

  /** A table over time: its periods side by side, the values of its first dimension beneath. */
  static Pivot over(Ui ui, Table table, List<Earlier> earlier, Called called) {
    var first = table.by().getFirst();
    var shown = new HashMap<List<String>, Integer>();
    var periods = new LinkedHashSet<Period>();
    var values = new LinkedHashSet<String>();
    for (var one : earlier) {
      periods.add(one.period());
      if (one.value() != null) {
        shown.put(List.of(one.value(), one.period().code()), one.shown());
        values.add(one.value());
      }
    }
    var rows =
        called.sorted(ui, first, List.copyOf(values)).stream()
            .map(
                value ->
                    new Row(
                        called.of(ui, first, value),
                        periods.stream()
                            .map(period -> shown.get(List.of(value, period.code())))
                            .collect(Collectors.toCollection(ArrayList::new)),
                        value.equals(Dimension.ALL)))
            .toList();
    return new Pivot(
        ui.t(first.label()),
        periods.stream().map(period -> PeriodWords.of(ui, period)).toList(),
        rows,
        table.measure().amounts());
  }

  private static Row row(
      Ui ui,
      List<Dimension> down,
      List<String> prefix,
      List<String> columns,
      Map<List<String>, Integer> shown,
      Called called) {
    var names = new ArrayList<String>();
    for (int n = 0; n < prefix.size(); n++) {
      names.add(called.of(ui, down.get(n), prefix.get(n)));
    }
    var figures = new ArrayList<Integer>();
    if (columns.isEmpty()) {
      figures.add(shown.get(prefix));
    }
    for (var column : columns) {
      var place = new ArrayList<>(prefix);
      place.add(column);
      figures.add(shown.get(place));
    }
    boolean all = prefix.stream().allMatch(Dimension.ALL::equals);
    return new Row(all ? ui.t("statistics.all") : String.join(", ", names), figures, all);
  }

  private static List<String> columns(
      Ui ui, Dimension dimension, int at, List<Cell> cells, Called called) {
    // Bands stand there whether anybody is in them or not.
    var values = new LinkedHashSet<String>(dimension.bands());
    cells.forEach(cell -> values.add(cell.place().get(at)));
    return called.sorted(ui, dimension, List.copyOf(values));
  }

  private static List<List<String>> prefixes(
      Ui ui, List<Dimension> down, List<Cell> cells, Called called) {
    var prefixes = List.<List<String>>of(List.of());
    for (int n = 0; n < down.size(); n++) {
      int at = n;
      var values = new LinkedHashSet<String>(down.get(n).bands());
      cells.forEach(cell -> values.add(cell.place().get(at)));
      var sorted = called.sorted(ui, down.get(n), List.copyOf(values));
      prefixes =
          prefixes.stream()
              .flatMap(
                  before ->
                      sorted.stream()
                          .map(
                              value -> {
                                var longer = new ArrayList<>(before);
                                longer.add(value);
                                return (List<String>) longer;
                              }))
              .toList();
    }
    return prefixes;
  }
}
