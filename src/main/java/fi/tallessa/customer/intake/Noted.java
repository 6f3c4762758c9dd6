package fi.tallessa.customer.intake;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/**
 * What lies in the seal of a step.
 *
 * @param told who told it; null where it is our own act
 * @param need in few words, as whoever needs it or a guardian said it; null where nothing was said
 */
public record Noted(Told told, String need, WorkerId by) {
  static final int LONGEST = 200;

  public Noted {
    Objects.requireNonNull(by);
    if (need != null && told == null) {
      throw new IllegalArgumentException("No words without who said them (S21)");
    }
  }

  static Noted by(WorkerId worker) {
    return new Noted(null, null, worker);
  }

  Noted readBy(Permit permit) {
    return told == null ? this : new Noted(told.readBy(permit), need, by);
  }

  @Override
  public String toString() {
    return "Noted";
  }
}
