package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * That a relationship has ended, and with it two duties.
 *
 * @param version from 1; a correction is the next one
 * @param days the last day of the relationship and of the statistics duty
 * @param by who ended it, or corrected the days
 * @param corrected why they were corrected; null in the first version
 */
public record End(
    int version, KeepFor days, EndReason reason, WorkerId by, Instant at, String corrected) {

  /** Whether it says the same, whoever said it and when. */
  public boolean saysAs(KeepFor others, EndReason why) {
    return days.equals(others) && reason == why;
  }

  @Override
  public String toString() {
    return "End";
  }
}
