package fi.tallessa.casework.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A week from Monday, numbered as in Finland (ISO 8601). */
public record Week(LocalDate monday) {

  private static final Pattern PATH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final int DAYS = 7;

  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** As in an address, {@code 2026-48}; empty for a week that no year has. */
  public static Optional<Week> parse(String path) {
    var found = PATH.matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    // The fourth of January is always in the first week.
    var first = of(LocalDate.of(Integer.parseInt(found.group(1)), 1, 4));
    int number = Integer.parseInt(found.group(2));
    return Optional.of(new Week(first.monday.plusWeeks(number - 1L)))
        .filter(week -> week.path().equals(path));
  }

  public String path() {
    return "%04d-%02d".formatted(year(), number());
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  public Week next() {
    return new Week(monday.plusWeeks(1));
  }

  public Week before() {
    return new Week(monday.minusWeeks(1));
  }

  public LocalDate sunday() {
    return monday.plusDays(DAYS - 1L);
  }

  public List<LocalDate> days() {
    return Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
  }
}
