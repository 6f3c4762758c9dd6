package fi.tallessa.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How days are counted: Regulation (EEC, Euratom) 1182/71 for the GDPR, and the Act on calculating
 * statutory time limits (150/1930) here; both say the same.
 */
public final class CalendarRules {

  /**
   * The last day on which something may still be done. What would end on a Saturday, a Sunday or a
   * public holiday ends with the next working day.
   */
  public static LocalDate lastDay(LocalDate received, TimeLimit limit) {
    return workingDay(limit.after(received));
  }

  /**
   * The last day on which something may still be kept: that day and no later one, since "at most"
   * grows over no weekend.
   */
  public static LocalDate lastDayExactly(LocalDate ended, TimeLimit limit) {
    return limit.after(ended);
  }

  /**
   * The last moment of so many hours. Art. 3(1) would leave out the hour in which it began: nobody
   * is told to be later than the plain count allows.
   */
  public static Instant lastMoment(Instant from, TimeLimit hours) {
    return hours.after(from);
  }

  /** The day itself, or the next on which people work. */
  public static LocalDate workingDay(LocalDate day) {
    return isWorkingDay(day) ? day : workingDay(day.plusDays(1));
  }

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && PublicHoliday.on(day).isEmpty();
  }

  private CalendarRules() {}
}
