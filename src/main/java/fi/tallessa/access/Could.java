package fi.tallessa.access;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one person who works here stands to a file today, by the rule of the door.
 *
 * @param ground why they could open it, or open what lies beside it; empty for who could not
 * @param how how far that goes
 * @param from since which day they have the ground, null where it comes with something else
 * @param until its last day, null where none is set
 * @param ends when it ends within the day, null where it does not
 */
public record Could(
    WorkerId worker,
    Role role,
    Optional<Ground> ground,
    How how,
    LocalDate from,
    LocalDate until,
    Instant ends) {

  /** What somebody could do. */
  public enum How {
    /** Open it, now, though it is only stored for everybody else (Art. 18(2)). */
    PROTECTS,
    /** Open it, now. */
    OPENS,
    /** Open it once they have said why. */
    WITH_REASON,
    /** See what lies beside it: who may open it, or what the customer asked. */
    BESIDE,
    /** Open it in an emergency alone. */
    IN_EMERGENCY,
    /** Not open it at all. */
    NEVER
  }

  public boolean named() {
    return ground.isPresent();
  }
}
