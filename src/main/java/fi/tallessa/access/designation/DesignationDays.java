package fi.tallessa.access.designation;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days somebody may be designated: never in the past, or the list of who could open a file
 * on a past day would change afterwards (S25); not so far ahead that it must be a slip.
 */
public final class DesignationDays {

  private static final int YEARS_TO_BEGIN = 1;
  private static final int YEARS_TO_LAST = 10;

  public static Result<LocalDate> first(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Result.faulty("from", "web.date.past");
    }
    return day.isAfter(today.plusYears(YEARS_TO_BEGIN))
        ? Result.faulty("from", "access.designation.far", YEARS_TO_BEGIN)
        : Result.fine(day);
  }

  static Result<DateRange> range(LocalDate from, Optional<LocalDate> until, LocalDate today) {
    if (until.isPresent() && until.get().isBefore(from)) {
      return Result.faulty("until", "web.date.order");
    }
    return until.isPresent() && until.get().isAfter(today.plusYears(YEARS_TO_LAST))
        ? Result.faulty("until", "access.designation.far", YEARS_TO_LAST)
        : Result.fine(new DateRange(from, until.orElse(null)));
  }

  private DesignationDays() {}
}
