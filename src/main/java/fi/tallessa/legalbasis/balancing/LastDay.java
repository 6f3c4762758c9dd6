package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How long a balancing test may stand: twelve months to the end of the month, so that it is thought
 * over every year.
 */
final class LastDay {

  /** Both what is suggested and the latest that is taken. */
  static LocalDate latest(LocalDate today) {
    return today.plusMonths(12).with(TemporalAdjusters.lastDayOfMonth());
  }

  static Result<LocalDate> read(String field, String typed, LocalDate today) {
    return TypedDay.read(field, typed)
        .flatMap(day -> Result.needed(day, field, "web.field.required"))
        .flatMap(day -> within(field, day, today));
  }

  private static Result<LocalDate> within(String field, LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Result.faulty(field, "web.date.past");
    }
    return day.isAfter(latest(today))
        ? Result.faulty(field, "legalbasis.balancing.valid_until.far", latest(today))
        : Result.fine(day);
  }

  private LastDay() {}
}
