package fi.tallessa.kernel;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The days of Finland on which no time limit ends: the church's feasts, Independence Day, May Day
 * and the eves of Christmas and Midsummer (Act 150/1930, section 5). By rule, so that no year has
 * to be typed in.
 */
public enum PublicHoliday {
  NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
  EPIPHANY(year -> LocalDate.of(year, 1, 6)),
  GOOD_FRIDAY(year -> easter(year).minusDays(2)),
  EASTER(PublicHoliday::easter),
  EASTER_MONDAY(year -> easter(year).plusDays(1)),
  MAY_DAY(year -> LocalDate.of(year, 5, 1)),
  ASCENSION(year -> easter(year).plusDays(39)),
  WHITSUN(year -> easter(year).plusDays(49)),
  MIDSUMMER_EVE(year -> LocalDate.of(year, 6, 19).with(nextOrSame(FRIDAY))),
  MIDSUMMER(year -> LocalDate.of(year, 6, 20).with(nextOrSame(SATURDAY))),
  ALL_SAINTS(year -> LocalDate.of(year, 10, 31).with(nextOrSame(SATURDAY))),
  INDEPENDENCE(year -> LocalDate.of(year, 12, 6)),
  CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
  CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
  BOXING_DAY(year -> LocalDate.of(year, 12, 26));

  private final IntFunction<LocalDate> day;

  PublicHoliday(IntFunction<LocalDate> day) {
    this.day = day;
  }

  public LocalDate in(int year) {
    return day.apply(year);
  }

  public static Optional<PublicHoliday> on(LocalDate day) {
    return Stream.of(values()).filter(one -> one.in(day.getYear()).equals(day)).findFirst();
  }

  /** The Gregorian computus (Meeus, Jones and Butcher), without an exception for any year. */
  private static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (8 * century + 13) / 25;
    int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (moon + 11 * epact + 22 * weekday) / 451;
    int place = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, place / 31, place % 31 + 1);
  }
}
