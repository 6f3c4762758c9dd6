package fi.tallessa.customer.papers;

import java.time.LocalDate;
import java.time.Month;

/**
 * Until when a customer is needed to count the year in which their relationship ended: until the
 * figures of that year are frozen, on 31 March of the next (tension X1). The statistics, once they
 * are kept here, may set another day.
 */
final class StatisticsDuty {

  static LocalDate end(LocalDate relationshipEnded) {
    return LocalDate.of(relationshipEnded.getYear() + 1, Month.MARCH, 31);
  }

  /** The other way round: the last end of a relationship whose year is frozen by today. */
  static LocalDate frozenThrough(LocalDate today) {
    var lastYear = LocalDate.of(today.getYear() - 1, Month.DECEMBER, 31);
    return today.isBefore(end(lastYear)) ? lastYear.minusYears(1) : lastYear;
  }

  private StatisticsDuty() {}
}
