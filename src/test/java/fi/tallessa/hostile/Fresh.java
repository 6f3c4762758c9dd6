package fi.tallessa.hostile;

import fi.tallessa.staff.Browser;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody new every few tries: after five the register makes everybody wait. And after a while,
 * however slow the machine: who is half-way in has ten minutes for the other half.
 */
final class Fresh implements Form.Person {

  private static final int TRIES = 4;
  private static final Duration WHILE = Duration.ofMinutes(3);

  private final Form.Person next;
  private Browser now;
  private Instant since = Instant.EPOCH;
  private int tries;

  private Fresh(Form.Person next) {
    this.next = next;
  }

  static Fresh everyFew(Form.Person next) {
    return new Fresh(next);
  }

  /** Newcomers who have signed in. */
  static Fresh newcomers(Office office) {
    return everyFew(() -> office.browser().signIn(office.newcomer()));
  }

  @Override
  public Browser sitsDown() throws Exception {
    if (tries == TRIES || since.plus(WHILE).isBefore(Instant.now())) {
      now = next.sitsDown();
      since = Instant.now();
      tries = 0;
    }
    tries++;
    return now;
  }
}
