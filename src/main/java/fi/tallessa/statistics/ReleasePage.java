package fi.tallessa.statistics;

import fi.tallessa.kernel.Problems;
import fi.tallessa.statistics.Counting.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A period before it is released: which of its tables would be shown. No figure is here, nor how
 * many there would be: from one night to the next that would tell who came.
 *
 * @param number which release the next one is
 * @param problems why it cannot be
 */
public record ReleasePage(
    Period period, int number, LocalDate frozen, List<Line> lines, Problems problems) {

  /** A table, and what would come of it. */
  public record Line(Table table, String label) {}

  static Line line(Counted one) {
    return new Line(
        one.table(), "statistics.outcome." + one.outcome().name().toLowerCase(Locale.ROOT));
  }

  public boolean correction() {
    return number > 1;
  }

  public String path() {
    return "/reviews/statistics/" + period.code();
  }

  @Override
  public String toString() {
    return "ReleasePage[" + period.code() + "]";
  }
}
