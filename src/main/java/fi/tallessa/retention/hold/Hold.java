package fi.tallessa.retention.hold;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Agreed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that is not erased on its day.
 *
 * @param reviewedBy who left it in place beyond what two had agreed to, null before that
 * @param holds until when it holds by the word of one
 * @param confirmedBy null until a second person has; so is {@code confirmed}
 * @param until when it was lifted, null while it lasts; so is {@code endedBy}
 */
public record Hold(
    UUID id,
    int version,
    Ground ground,
    Instant from,
    WorkerId by,
    WorkerId reviewedBy,
    Instant holds,
    LocalDate review,
    Instant confirmed,
    WorkerId confirmedBy,
    Instant until,
    WorkerId endedBy,
    Written written) {

  /**
   * What lies in the seal.
   *
   * @param lifted why it was lifted, null while it lasts
   */
  public record Written(String why, String lifted) {
    @Override
    public String toString() {
      return "Written";
    }
  }

  public boolean lasts() {
    return until == null;
  }

  /** Whether it stands in the way of erasing: {@link HoldsInForce} says the same in SQL. */
  public boolean inForce(Instant now) {
    return lasts() && (confirmed != null || now.isBefore(holds));
  }

  /** Until when two people have agreed to it. */
  public LocalDate agreed() {
    return Agreed.until(confirmed);
  }

  /** Whether that is over, though it still holds. */
  public boolean past(LocalDate today) {
    return confirmed != null && Agreed.past(confirmed, today);
  }

  /** Whether a second person is asked again where it stays until a day. */
  public boolean anew(LocalDate review) {
    return confirmed != null && review.isAfter(agreed());
  }

  Stream<WorkerId> who() {
    return Stream.of(by, reviewedBy, confirmedBy, endedBy).filter(one -> one != null);
  }
}
