package fi.tallessa.rights.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is in no file asks of their data: which right and by when, and nothing of who, since
 * nothing is held of them, and nothing is begun to be.
 */
public record Stranger(
    UUID id,
    Kind kind,
    LocalDate came,
    LocalDate due,
    Identity identity,
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
