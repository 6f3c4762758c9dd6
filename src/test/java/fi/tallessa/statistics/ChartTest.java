package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.tallessa.statistics.Chart.Bar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The picture of a table: each bar with its words and its figure, so that no colour is needed. */
class ChartTest {

  private static Pivot pivot(Pivot.Row... rows) {
    return new Pivot("Area", List.of("Under 10", "All"), List.of(rows), false);
  }

  private static Pivot.Row row(String name, Integer all) {
    return new Pivot.Row(name, Arrays.asList(7, all), false);
  }

  @Test
  void s09_bars_are_the_released_totals_of_each_line_and_what_is_hidden_has_none() {
    var all = new Pivot.Row("All", List.of(14, 260), true);
    var pivot = pivot(row("Turku", 200), row("Pargas", null), row("Salo", 50), all);
    var bars = Chart.of(pivot).bars();
    assertThat(bars)
        .extracting(Bar::name, Bar::figure, Bar::width)
        .containsExactly(tuple("Turku", 200, Chart.WIDTH), tuple("Salo", 50, Chart.WIDTH / 4));
    assertThat(bars.getFirst().top()).isLessThan(bars.getLast().top());
  }

  @Test
  void one_line_or_more_than_twelve_are_no_picture() {
    for (int lines : new int[] {1, 2, 12, 13}) {
      var rows = IntStream.range(0, lines).mapToObj(n -> row("Service " + n, 10 + n));
      assertThat(Chart.of(pivot(rows.toArray(Pivot.Row[]::new))).bars())
          .hasSize(lines == 1 || lines == 13 ? 0 : lines);
    }
  }
}
