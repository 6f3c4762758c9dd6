package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How long a balancing test may stand: as many months as the association has set, to the end of the
 * month, and never more than a year, so that it is thought over every year.
 */
final class LastDay {

  /** Both what is suggested and the latest that is taken. */
  static LocalDate latest(LocalDate today, TimeLimit limit) {
    return CalendarRules.lastDayExactly(today, limit).with(TemporalAdjusters.lastDayOfMonth());
  }

  static Result<LocalDate> read(String field, String typed, LocalDate today, LocalDate latest) {
    return TypedDay.read(field, typed)
        .flatMap(day -> Result.needed(day, field, "web.field.required"))
        .flatMap(day -> within(field, day, today, latest));
  }

  private static Result<LocalDate> within(
      String field, LocalDate day, LocalDate today, LocalDate latest) {
    if (day.isBefore(today)) {
      return Result.faulty(field, "web.date.past");
    }
    return day.isAfter(latest)
        ? Result.faulty(field, "legalbasis.balancing.valid_until.far", latest)
        : Result.fine(day);
  }

  private LastDay() {}
}
