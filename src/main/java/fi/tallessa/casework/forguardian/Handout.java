package fi.tallessa.casework.forguardian;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * That a file was shown to a guardian, or printed for one.
 *
 * @param line of the log
 * @param paper false of a screen
 */
public record Handout(long line, Instant at, WorkerId worker, UUID guardian, boolean paper) {
  @Override
  public String toString() {
    return "Handout";
  }
}
