package fi.tallessa.casework.moving;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
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

  /** What a line manager decided, and when. */
  record Decided(Answer answer, Instant at, WorkerId by) {
    boolean breach() {
      return answer == Answer.BREACH;
    }
  }
}
