package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The moment a clock in Helsinki shows a time. In the night of March in which the clock is put
 * forward an hour is missing, and nobody can meet in it. In the night of October one comes twice:
 * the first is meant, as whoever waits for the second is there and not late.
 */
final class LocalStart {

  /** Problem at {@code at}: {@code casework.appointment.no_such_time}. */
  static Result<Instant> of(LocalDate day, LocalTime time) {
    var local = LocalDateTime.of(day, time);
    var offsets = Visit.ZONE.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? Result.faulty("at", "casework.appointment.no_such_time")
        : Result.fine(local.toInstant(offsets.getFirst()));
  }

  private LocalStart() {}
}
