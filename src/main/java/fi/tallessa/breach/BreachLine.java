package fi.tallessa.breach;

import java.time.Instant;
import java.util.Optional;

/**
 * A breach in a list, with nothing of what is sealed.
 *
 * @param told when the ombudsman was told first
 * @param kept whether somebody decided that there is no need to
 * @param people whether it was decided if the people are told
 */
public record BreachLine(Breach breach, Optional<Instant> told, boolean kept, boolean people) {

  /** Whether the hours are running. */
  public boolean runs() {
    return told.isEmpty() && !kept;
  }
}
