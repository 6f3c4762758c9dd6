package fi.tallessa.casework.task;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;

/**
 * By whom something was done, and when.
 *
 * @param number how often that was said of it by then
 */
public record Doing(WorkerId by, Instant at, int number) {

  private static final Duration AT_ONCE = Duration.ofMinutes(10);

  /**
   * A slip of the finger is taken back at once, by whoever's it was. The page offers it for eight
   * seconds; the server is patient with whoever works without a script.
   */
  public boolean mayUndo(Visit visit) {
    return by.equals(visit.who()) && visit.when().isBefore(at.plus(AT_ONCE));
  }
}
