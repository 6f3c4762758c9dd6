package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * What the second person decided about a version; made once, never changed.
 *
 * @param words needed to send back, null when nothing was said
 */
public record Decision(Outcome outcome, WorkerId by, Instant at, String words) {

  public enum Outcome {
    APPROVED,
    SENT_BACK
  }

  public boolean approved() {
    return outcome == Outcome.APPROVED;
  }

  @Override
  public String toString() {
    return "Decision[" + outcome + "]";
  }
}
