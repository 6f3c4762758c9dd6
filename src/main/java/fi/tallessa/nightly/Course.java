package fi.tallessa.nightly;

import fi.tallessa.holdings.NightJob.Missed;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a job has gone so far.
 *
 * @param done the newest night it was done for, of those that have begun
 * @param first the first night it was ever begun for, of those that have begun
 * @param ahead the newest night it was done for at all: later than all that have begun where the
 *     clock was once ahead of the true day
 * @param last its newest attempt
 * @param led whether somebody holds the lead, so that an open attempt is a running one
 * @param troubles failures and broken attempts since the newest night began
 * @param stopper who stopped the last attempt
 * @param asked whether a manager has started it by hand
 */
record Course(
    String job,
    Missed missed,
    Optional<LocalDate> done,
    Optional<LocalDate> first,
    Optional<LocalDate> ahead,
    Optional<Attempt> last,
    boolean led,
    int troubles,
    Optional<WorkerId> stopper,
    Optional<Pause> pause,
    boolean asked) {

  /** The night it has to be run for next; empty where all that have begun are done. */
  Optional<LocalDate> night(LocalDate newest) {
    if (missed == Missed.NEWEST || done.isEmpty() && first.isEmpty()) {
      return Optional.of(newest).filter(one -> done.isEmpty() || one.isAfter(done.get()));
    }
    var next = done.map(one -> one.plusDays(1)).or(() -> first);
    return next.filter(one -> !one.isAfter(newest));
  }

  boolean running() {
    return led && last.filter(Attempt::open).isPresent();
  }
}
