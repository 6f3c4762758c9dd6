package fi.tallessa.association.holiday;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.PublicHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Public holidays from today to the end of next year, by rule, and the association's own days off.
 */
public record HolidaysPage(
    List<Year> years, List<ClosingDay> closing, ClosingDayForm form, Problems problems) {

  public record Year(int number, List<Day> days) {}

  public record Day(PublicHoliday holiday, LocalDate day) {}

  static HolidaysPage of(
      List<ClosingDay> closing, ClosingDayForm form, Problems problems, LocalDate today) {
    var years =
        IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
            .mapToObj(year -> new Year(year, days(year, today)))
            .filter(year -> !year.days().isEmpty())
            .toList();
    return new HolidaysPage(years, closing, form, problems);
  }

  private static List<Day> days(int year, LocalDate today) {
    return Stream.of(PublicHoliday.values())
        .map(holiday -> new Day(holiday, holiday.in(year)))
        .filter(day -> !day.day().isBefore(today))
        .toList();
  }
}
