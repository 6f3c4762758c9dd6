package fi.tallessa.customer.looked;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How far back it is told who has looked: what is longer ago, for a special reason only. */
@Component
public class LookedSince {

  private final Deadlines deadlines;

  LookedSince(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The first day that is told of. */
  public LocalDate day(Visit visit) {
    var today = visit.today();
    return today.minusMonths(deadlines.of(Deadline.LOOKS, today).number());
  }

  public static Instant start(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toInstant();
  }
}
