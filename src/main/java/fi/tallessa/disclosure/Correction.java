package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/**
 * A line of the log put right, as it lies in its seal (GDPR Art. 5(1)(d)).
 *
 * @param wrong what was wrong with it
 * @param right what it says instead; null where nothing was told at all
 */
public record Correction(String wrong, Disclosure right, WorkerId worker) {

  static final int LONGEST = 300;

  public Correction {
    Objects.requireNonNull(wrong);
    Objects.requireNonNull(worker);
  }

  Correction readBy(Permit permit) {
    return right == null ? this : new Correction(wrong, right.readBy(permit), worker);
  }

  @Override
  public String toString() {
    return "Correction";
  }
}
