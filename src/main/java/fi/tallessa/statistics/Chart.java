package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The lines of a table as bars, each with its words and its figure, so that it can be read without
 * colour. Drawn from the released figures alone.
 */
public record Chart(List<Bar> bars) {

  public static final int WIDTH = 560;
  private static final int EACH = 44;
  private static final int MOST = 12;

  /**
   * One bar.
   *
   * @param width as drawn, in pixels
   */
  public record Bar(String name, int figure, int top, int width) {
    @Override
    public String toString() {
      return "Bar";
    }
  }

  /** Of the totals of all lines; none where a picture would say nothing, or too much. */
  static Chart of(Pivot pivot) {
    var rows =
        pivot.rows().stream().filter(row -> !row.all() && row.figures().getLast() != null).toList();
    OptionalInt longest = rows.stream().mapToInt(row -> row.figures().getLast()).max();
    if (rows.size() < 2 || rows.size() > MOST || longest.getAsInt() == 0) {
      return new Chart(List.of());
    }
    var bars = new ArrayList<Bar>();
    for (var row : rows) {
      int figure = row.figures().getLast();
      bars.add(
          new Bar(
              row.name(),
              figure,
              bars.size() * EACH,
              Math.max(1, (int) ((long) figure * WIDTH / longest.getAsInt()))));
    }
    return new Chart(List.copyOf(bars));
  }

  public int height() {
    return bars.size() * EACH;
  }
}
