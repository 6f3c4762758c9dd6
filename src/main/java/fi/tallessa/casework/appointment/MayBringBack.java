package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Visit;
import java.time.Duration;

/**
 * When a cancelled meeting takes place after all: while its time is still to come, by whoever may
 * cancel one; and at once by whoever cancelled it, whatever its time, as a slip of the hand is
 * taken back everywhere. A part that ended with a customer relationship stays ended (D20).
 */
final class MayBringBack {

  /** The server is patient with whoever works without a script. */
  private static final Duration AT_ONCE = Duration.ofMinutes(10);

  /** The page offers to take back for eight seconds what was done just now. */
  private static final Duration JUST_NOW = Duration.ofSeconds(10);

  static boolean decide(KeptAppointment kept, Visit visit) {
    return kept.cancelled()
        .filter(one -> !one.ended())
        .filter(
            one ->
                kept.appointment().slot().end().isAfter(visit.when()) || own(one, visit, AT_ONCE))
        .isPresent();
  }

  static boolean justNow(KeptAppointment kept, Visit visit) {
    return decide(kept, visit)
        && kept.cancelled().filter(one -> own(one, visit, JUST_NOW)).isPresent();
  }

  private static boolean own(KeptAppointment.Cancelled one, Visit visit, Duration within) {
    return one.by().equals(visit.who()) && visit.when().isBefore(one.at().plus(within));
  }

  private MayBringBack() {}
}
