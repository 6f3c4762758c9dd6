package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;

/**
 * Which days a relationship may end on, and the statistics duty with it. Not in the future: whoever
 * ends it loses the file at once (D20). Not before it began. And figures are a ground to keep
 * somebody until they are frozen, not a day longer (S42).
 */
public final class EndDays {

  public static final String LAST_DAY = "lastDay";
  public static final String STATISTICS = "statisticsUntil";

  /** Problems on {@code lastDay}. */
  public static Result<LocalDate> last(LocalDate day, LocalDate began, LocalDate today) {
    if (began.isAfter(today)) {
      return Result.faulty(LAST_DAY, "customer.relationship.end.not_begun", TypedDay.typed(began));
    }
    if (day.isAfter(today)) {
      return Result.faulty(LAST_DAY, "web.date.future");
    }
    return day.isBefore(began)
        ? Result.faulty(LAST_DAY, "customer.relationship.end.before", TypedDay.typed(began))
        : Result.fine(day);
  }

  /**
   * Problems on {@code statisticsUntil}.
   *
   * @param latest the day the figures of the year are frozen
   */
  public static Result<KeepFor> both(LocalDate last, LocalDate statistics, LocalDate latest) {
    if (statistics.isBefore(last)) {
      return Result.faulty(STATISTICS, "customer.relationship.end.statistics.before");
    }
    return statistics.isAfter(latest)
        ? Result.faulty(
            STATISTICS,
            "customer.relationship.end.statistics.law.latest",
            "" + last.getYear(),
            TypedDay.typed(latest))
        : Result.fine(new KeepFor(last, statistics));
  }

  private EndDays() {}
}
