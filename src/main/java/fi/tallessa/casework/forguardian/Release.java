package fi.tallessa.casework.forguardian;

import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A child whose address is protected is shown for some minutes to a guardian from whom they are
 * hidden, by one worker and with a reason (K9).
 */
public record Release(Instant at, WorkerId worker, UUID guardian, String reason) {

  /** Long enough to hand a screen over or to save a paper. */
  static final Duration LASTS = Duration.ofMinutes(10);

  Instant until() {
    return at.plus(LASTS);
  }

  /** For the screen and the paper of whoever gave the reason, and of nobody else. */
  boolean holds(UUID whom, WorkerId who, Instant now) {
    return guardian.equals(whom)
        && worker.equals(who)
        && !now.isBefore(at)
        && now.isBefore(until());
  }

  /** The same reason, sent twice; another one is an act of its own. */
  boolean says(Words why) {
    return reason.equals(why.value());
  }

  @Override
  public String toString() {
    return "Release";
  }
}
