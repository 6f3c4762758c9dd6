package fi.tallessa.statistics;

import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year. Nothing is counted in it before it is closed: of one that goes on,
 * two figures a day apart tell of the one person who came between them.
 *
 * @param number of the month or quarter; 1 of a year
 */
public record Period(int year, Kind kind, int number) {

  private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|([01]\\d)))?");

  /** How long one is, and how long after it what was written late still counts. */
  public enum Kind {
    YEAR(12, 31, "^....$"),
    QUARTER(3, 15, "-Q.$"),
    MONTH(1, 10, "-[01].$");

    private final int months;
    private final int days;
    private final String pattern;

    Kind(int months, int days, String pattern) {
      this.months = months;
      this.days = days;
      this.pattern = pattern;
    }

    /** What the codes of its periods look like, for the database. */
    String pattern() {
      return pattern;
    }
  }

  public Period {
    if (number < 1 || number * kind.months > 12) {
      throw new DateTimeException("No such period");
    }
  }

  static Optional<Period> parse(String code) {
    var match = CODE.matcher(code);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(2) != null) {
      return Optional.of(new Period(year, Kind.QUARTER, Integer.parseInt(match.group(2))));
    }
    if (match.group(3) == null) {
      return Optional.of(new Period(year, Kind.YEAR, 1));
    }
    int month = Integer.parseInt(match.group(3));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Period(year, Kind.MONTH, month));
  }

  /** All of a year, the whole first and the newest first. */
  static List<Period> of(int year) {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                IntStream.iterate(12 / kind.months, n -> n > 0, n -> n - 1)
                    .mapToObj(n -> new Period(year, kind, n)))
        .toList();
  }

  /** As in an address and in the database: 2026, 2026-Q3, 2026-09. */
  public String code() {
    return switch (kind) {
      case YEAR -> "" + year;
      case QUARTER -> year + "-Q" + number;
      case MONTH -> "%d-%02d".formatted(year, number);
    };
  }

  int firstMonth() {
    return (number - 1) * kind.months + 1;
  }

  int lastMonth() {
    return number * kind.months;
  }

  boolean has(Fact fact) {
    return fact.month() >= firstMonth() && fact.month() <= lastMonth();
  }

  /** A week is of the period its Thursday is in. */
  boolean has(Nameless one) {
    return days().contains(one.thursday());
  }

  DateRange days() {
    return new DateRange(first(), last());
  }

  LocalDate first() {
    return LocalDate.of(year, firstMonth(), 1);
  }

  LocalDate last() {
    return YearMonth.of(year, lastMonth()).atEndOfMonth();
  }

  /** The first day on which it may be counted. */
  public LocalDate closes() {
    return last().plusDays(kind.days);
  }

  boolean closed(LocalDate day) {
    return !day.isBefore(closes());
  }
}
