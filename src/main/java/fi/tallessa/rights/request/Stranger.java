package fi.tallessa.rights.request;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asks of their data who is in no file, or of whom whoever it came to does not know that:
 * which right and by when, and nothing of who, since nothing may be held of them, and nothing is
 * begun to be.
 *
 * @param by whom to ask who it was
 */
public record Stranger(
    UUID id,
    Kind kind,
    LocalDate came,
    LocalDate due,
    Identity identity,
    WorkerId by,
    Optional<LocalDate> closed) {

  /** Where the queue goes on after it. */
  String place() {
    return due + "." + id;
  }

  public String path() {
    return "/rights/strangers/" + id;
  }

  /** Days left, the last one among them; below 0 when it is late. */
  public long left(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }
}
