package fi.tallessa.statistics;

import fi.tallessa.web.Ui;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A released table for a program, with the codes of its cells and what they are called. */
record FiguresJson(
    String period,
    int release,
    String closed,
    String table,
    Measure measure,
    List<Dimension> by,
    List<Figure> figures,
    String note) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One figure; what is none, too few or withheld has none. */
  record Figure(List<String> place, List<String> names, int shown) {
    @Override
    public String toString() {
      return "Figure";
    }
  }

  static byte[] of(Ui ui, StatisticsPage.Chosen chosen) {
    var release = chosen.release();
    var table = chosen.table();
    return JSON.writeValueAsBytes(
        new FiguresJson(
            release.period().code(),
            release.number(),
            release.period().closes().toString(),
            table.code(),
            table.measure(),
            table.by(),
            chosen.cells().stream()
                .map(
                    cell ->
                        new Figure(
                            cell.place(),
                            chosen.called().names(ui, table.by(), cell.place()),
                            cell.shown()))
                .toList(),
            ui.t("statistics.note")));
  }

  @Override
  public String toString() {
    return "FiguresJson";
  }
}
