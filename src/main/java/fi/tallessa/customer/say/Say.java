package fi.tallessa.customer.say;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was judged of an entry that a minor wants kept from their guardians (K3).
 *
 * @param judged empty where it ended at 18 by itself: nobody judged it
 * @param on the day somebody looked, or it ended
 * @param lookOn by when somebody looks again; null unless it stands
 */
public record Say(KeptEntry entry, Optional<Judged> judged, LocalDate on, LocalDate lookOn) {

  /** What came of looking. */
  public enum Answer {
    KEPT,
    /** It would have been clearly against the child's interest. */
    REFUSED,
    ENDED;

    /** The message key of its words. */
    public String label() {
      return "customer.say." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * As it lies in its seal.
   *
   * @param reason the weighty reason, or why not
   * @param judged how age and development were considered; blank where it is not kept
   */
  public record Judged(Answer answer, String reason, String judged, WorkerId worker) {
    @Override
    public String toString() {
      return "Judged";
    }
  }

  public boolean stands() {
    return lookOn != null;
  }

  public Answer answer() {
    return judged.map(Judged::answer).orElse(Answer.ENDED);
  }

  /** Whether it says the same, on the same day: a form sent twice is one look. */
  public boolean says(Judged other, LocalDate day) {
    return on.equals(day) && judged.filter(other::equals).isPresent();
  }

  @Override
  public String toString() {
    return "Say";
  }
}
