package fi.tallessa.customer.ages;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What was done when a customer had turned 13 or 18, as it lies in its seal (K6).
 *
 * @param guardian whom it is about, where it was decided at 18; null of all else
 * @param on the day the customer was asked, or it was decided
 * @param why why a guardian's data stays, or goes unasked; null of all else, and of old rows
 * @param basis what it rests on from then on, where it stays; null of all else, and of old rows
 */
public record Milestone(
    UUID guardian, Answer answer, LocalDate on, WorkerId recordedBy, String why, String basis) {

  static final int LONGEST_WHY = 300;

  public Milestone {
    Objects.requireNonNull(answer);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
    if (Answer.AT_18.contains(answer) != (guardian != null)) {
      throw new IllegalArgumentException("What is decided at 18, and only that, is of a guardian");
    }
  }

  public static Milestone at13(Answer answer, LocalDate on, WorkerId recordedBy) {
    return new Milestone(null, answer, on, recordedBy, null, null);
  }

  /** That something was told or looked at. */
  static Milestone ticked(Answer tick, Visit visit) {
    return new Milestone(null, tick, visit.today(), visit.who(), null, null);
  }

  @Override
  public String toString() {
    return "Milestone";
  }
}
