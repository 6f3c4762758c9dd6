package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    return drawn(
        pivot.rows().stream()
            .filter(row -> !row.all() && row.figures().getLast() != null)
            .map(row -> Map.entry(row.name(), row.figures().getLast()))
            .toList());
  }

  /** Of all in each period. */
  public static Chart over(Pivot trend) {
    return drawn(
        trend.rows().stream()
            .filter(Pivot.Row::all)
            .flatMap(
                row ->
                    IntStream.range(0, row.figures().size())
                        .filter(n -> row.figures().get(n) != null)
                        .mapToObj(n -> Map.entry(trend.heads().get(n), row.figures().get(n))))
            .toList());
  }

  private static Chart drawn(List<Map.Entry<String, Integer>> lines) {
    int longest = lines.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
    if (lines.size() < 2 || lines.size() > MOST || longest == 0) {
      return new Chart(List.of());
    }
    var bars = new ArrayList<Bar>();
    for (var line : lines) {
      int width = (int) ((long) line.getValue() * WIDTH / longest);
      bars.add(new Bar(line.getKey(), line.getValue(), bars.size() * EACH, Math.max(1, width)));
    }
    return new Chart(List.copyOf(bars));
  }

  public int height() {
    return bars.size() * EACH;
  }
}
