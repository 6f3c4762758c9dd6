package fi.tallessa.casework.moving;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact of somebody else lay in a file, and was moved away; whose it is, nobody learns here.
 *
 * @param from the line of the log by which it was written
 * @param line the line by which it was moved
 */
record Moving(
    SubjectId subject,
    UUID contact,
    long from,
    long line,
    Instant at,
    WorkerId by,
    Optional<Decided> decided) {

  /** A breach is told to the authority within this time of being known (GDPR Art. 33). */
  private static final Duration TO_TELL = Duration.ofHours(72);

  /** What a line manager decided, and when. */
  record Decided(Answer answer, Instant at, WorkerId by) {
    Optional<Instant> tellBy() {
      return answer == Answer.BREACH ? Optional.of(at.plus(TO_TELL)) : Optional.empty();
    }
  }
}
