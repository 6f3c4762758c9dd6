package fi.tallessa.rights.request;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * What was decided of a request.
 *
 * @param ground null where all that was asked is done, or it was taken back
 * @param second empty while nobody else has answered it, or nobody has to
 */
public record Decision(
    int number,
    int version,
    Outcome outcome,
    Ground ground,
    WorkerId by,
    Instant at,
    Optional<Second> second,
    Written written) {

  /** What the second of two says. */
  public record Second(WorkerId by, Instant at, boolean agrees) {}

  /**
   * What lies in the seal.
   *
   * @param why null where all that was asked is done
   * @param wrong why it was sent back; null where it was not
   */
  public record Written(String why, String wrong) {
    @Override
    public String toString() {
      return "Written";
    }
  }

  public boolean waits() {
    return outcome.isLess() && second.isEmpty();
  }

  public boolean wasSentBack() {
    return second.filter(one -> !one.agrees()).isPresent();
  }

  boolean holds() {
    return !waits() && !wasSentBack();
  }
}
