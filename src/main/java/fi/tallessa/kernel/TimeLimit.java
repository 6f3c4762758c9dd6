package fi.tallessa.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** How long something may take or be kept, as a law or the association says it: 1 month, 72 h. */
public record TimeLimit(int number, Unit unit) {

  public enum Unit {
    HOURS,
    DAYS,
    MONTHS
  }

  public TimeLimit {
    Objects.requireNonNull(unit);
    if (number < 1) {
      throw new IllegalArgumentException("A time limit of nothing");
    }
  }

  public static TimeLimit days(int number) {
    return new TimeLimit(number, Unit.DAYS);
  }

  public static TimeLimit months(int number) {
    return new TimeLimit(number, Unit.MONTHS);
  }

  public static TimeLimit hours(int number) {
    return new TimeLimit(number, Unit.HOURS);
  }

  /**
   * The day it ends on: the first day is not counted, a month ends on the same date, and where a
   * month has no such date, on its last day (Reg. (EEC) 1182/71, Art. 3).
   */
  LocalDate after(LocalDate first) {
    return switch (unit) {
      case DAYS -> first.plusDays(number);
      case MONTHS -> first.plusMonths(number);
      // They run on through weekends and holidays (Art. 3(4)), from a moment and not from a day.
      case HOURS -> throw new IllegalStateException("Hours have no last day");
    };
  }

  /**
   * The moment it ends, counted from a moment: hours run on through weekends, holidays and the
   * night the clocks change (Reg. (EEC) 1182/71, Art. 3(4)).
   */
  Instant after(Instant first) {
    if (unit != Unit.HOURS) {
      throw new IllegalStateException("Only hours end at a moment");
    }
    return first.plus(Duration.ofHours(number));
  }
}
