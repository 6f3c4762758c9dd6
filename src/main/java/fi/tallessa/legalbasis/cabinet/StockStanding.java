package fi.tallessa.legalbasis.cabinet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How it stands with going through the papers once a year (S26).
 *
 * @param last the last one that came to its end
 * @param due the last day to have the next one ended by; empty while no paper has a place
 */
public record StockStanding(
    Optional<StockPanel> running,
    Optional<StockTaking> last,
    Optional<LocalDate> due,
    LocalDate today) {

  /** A stock-taking holds for a year; papers that were never counted, for one from the first. */
  static Optional<LocalDate> due(
      Optional<LocalDate> counted, Supplier<Optional<LocalDate>> firstPlaced) {
    return counted.or(firstPlaced).map(day -> day.plusYears(1));
  }

  /** Whether the year is over. */
  public boolean overdue() {
    return due.filter(today::isAfter).isPresent();
  }
}
