package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A paper destroyed by two people (D3): the first says it, the second was there. One that was not
 * found is struck off in the same way, so that no list waits for it for ever.
 *
 * @param lost whether it was missing when the first said so
 * @param confirmedBy null while the second has not said so
 */
public record Destruction(
    WorkerId by, Instant at, boolean lost, WorkerId confirmedBy, Instant confirmedAt) {

  Stream<WorkerId> people() {
    return Stream.of(by, confirmedBy).filter(Objects::nonNull);
  }

  public boolean done() {
    return confirmedBy != null;
  }

  /** What was on the page of whoever pressed: an old tab counts as nobody's second (D3). */
  public enum Step {
    SAY,
    CONFIRM;

    /** What nobody's page sends confirms nothing. */
    static Step of(String sent) {
      return sent.equals(CONFIRM.code()) ? CONFIRM : SAY;
    }

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
