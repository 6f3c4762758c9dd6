package fi.tallessa.customer.ages;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What was done when a customer had turned 13 or 18, as it lies in its seal (K6).
 *
 * @param guardian whom it is about, at 18; null at 13
 * @param on the day the customer was asked
 */
public record Milestone(UUID guardian, Answer answer, LocalDate on, WorkerId recordedBy) {
  public Milestone {
    Objects.requireNonNull(answer);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
    if ((answer == Answer.KEEP) != (guardian != null)) {
      throw new IllegalArgumentException("Only what is kept at 18 is about a guardian");
    }
  }

  @Override
  public String toString() {
    return "Milestone";
  }
}
