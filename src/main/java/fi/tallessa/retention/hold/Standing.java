package fi.tallessa.retention.hold;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Agreed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A hold in the list of all that last, without its words.
 *
 * @param leftBy who has left it in place beyond what two had agreed to
 * @param agreed when a second person confirmed it
 * @param holds until when it holds without one
 */
public record Standing(
    UUID id,
    SubjectId subject,
    Code code,
    Ground ground,
    Instant from,
    WorkerId by,
    Optional<WorkerId> leftBy,
    Optional<Instant> agreed,
    Instant holds,
    LocalDate review) {

  /** What somebody has to do about it. */
  public enum Waits {
    /** A second person confirms it. */
    FOR_A_SECOND,
    /** Two people agreed to it too long ago. */
    FOR_TWO,
    /** Its day to be looked at has come. */
    FOR_A_LOOK,
    NOTHING
  }

  /** Whoever is the first of two: who set it, or left it in place since. */
  public WorkerId first() {
    return leftBy.orElse(by);
  }

  public boolean confirmed() {
    return agreed.isPresent();
  }

  public Waits waits(LocalDate today) {
    if (!confirmed()) {
      return Waits.FOR_A_SECOND;
    }
    if (Agreed.past(agreed.get(), today)) {
      return Waits.FOR_TWO;
    }
    return review.isAfter(today) ? Waits.NOTHING : Waits.FOR_A_LOOK;
  }

  public String path() {
    return "/reviews/holds/" + id + "/confirmation";
  }
}
