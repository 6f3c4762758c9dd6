package fi.tallessa.nightly;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A job begun for a night.
 *
 * @param endedAt null while it runs
 * @param outcome null while it runs
 * @param reached how many were done
 * @param reference of what was thrown, null where nothing was
 * @param askedBy who began it by hand, null where it came by itself
 */
public record Attempt(
    long line,
    LocalDate night,
    Instant startedAt,
    Instant endedAt,
    Outcome outcome,
    int reached,
    String reference,
    WorkerId askedBy) {

  boolean open() {
    return outcome == null;
  }
}
