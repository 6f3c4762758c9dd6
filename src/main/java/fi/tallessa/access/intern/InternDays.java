package fi.tallessa.access.intern;

import fi.tallessa.access.designation.DesignationDays;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days somebody is designated as a student in practice: never without a last day, and no
 * longer than a practice is. Where the register knows their last day here, it is not after that.
 */
final class InternDays {

  private static final int MONTHS = 12;

  static Result<DateRange> range(
      Optional<LocalDate> from, Optional<LocalDate> until, LocalDate today) {
    return DesignationDays.first(from.orElse(today), today)
        .with(Result.needed(until, "until", "access.intern.until.missing"), (first, last) -> first)
        .flatMap(first -> range(first, until.orElseThrow()));
  }

  private static Result<DateRange> range(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      return Result.faulty("until", "web.date.order");
    }
    return until.isAfter(from.plusMonths(MONTHS))
        ? Result.faulty("until", "access.intern.until.far", MONTHS)
        : Result.fine(new DateRange(from, until));
  }

  private InternDays() {}
}
