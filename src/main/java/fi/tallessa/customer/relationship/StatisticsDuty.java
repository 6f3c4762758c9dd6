package fi.tallessa.customer.relationship;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.stereotype.Component;

/**
 * Until when a customer is needed to count the year in which their relationship ended: until the
 * figures of that year are frozen (tension X1). Nobody is kept for figures longer than that.
 */
@Component
public class StatisticsDuty {

  private final Deadlines deadlines;

  StatisticsDuty(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Its last day at the latest, for a relationship that ended on a day. */
  public LocalDate latest(LocalDate ended) {
    return deadlines.lastDay(
        Deadline.STATISTICS, LocalDate.of(ended.getYear(), Month.DECEMBER, 31));
  }
}
