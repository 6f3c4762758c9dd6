package fi.tallessa.access.conflict;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * A worker may never open a file.
 *
 * @param until when it ended, null while it lasts
 * @param by who set it
 * @param endedBy null while it lasts
 */
record Conflict(
    UUID id,
    WorkerId worker,
    Written written,
    Instant from,
    WorkerId by,
    Instant until,
    WorkerId endedBy) {

  /**
   * What lies in the seal.
   *
   * @param ended why it ended, null while it lasts
   */
  record Written(Tie tie, String reason, String ended) {
    @Override
    public String toString() {
      return "Written";
    }
  }

  boolean lasts() {
    return until == null;
  }
}
