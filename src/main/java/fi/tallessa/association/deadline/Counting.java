package fi.tallessa.association.deadline;

import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;

/**
 * How one thing is counted, whenever it began: for many that began on different days, each of which
 * keeps the length that was in force then.
 *
 * @param newestFirst every version
 */
public record Counting(Deadline deadline, List<DeadlineVersion> newestFirst) {

  public Counting {
    newestFirst = List.copyOf(newestFirst);
  }

  /** What began before the first version counts as that says. */
  public TimeLimit on(LocalDate day) {
    return newestFirst.stream()
        .filter(one -> one.inForce(day))
        .findFirst()
        .orElseGet(newestFirst::getLast)
        .limit();
  }

  /** The last day of what begins on a day. */
  public LocalDate lastDay(LocalDate from) {
    return deadline.lastDay(from, on(from));
  }
}
