package fi.tallessa.staff.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a second factor that was shown opens what may leave the register (ASVS 7.5.3): long
 * enough for one piece of work, and shorter than a screen stays open by itself. A form that was
 * opened in time is taken for as long as somebody may write on it without a break.
 */
final class ProofHolds {

  static final Duration TO_OPEN = Duration.ofMinutes(10);
  static final Duration TO_SEND = Duration.ofMinutes(30);

  static boolean holds(Instant proved, boolean form, Instant now) {
    return now.isBefore(proved.plus(form ? TO_SEND : TO_OPEN));
  }

  private ProofHolds() {}
}
