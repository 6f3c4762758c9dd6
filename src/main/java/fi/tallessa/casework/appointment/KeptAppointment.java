package fi.tallessa.casework.appointment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A meeting, and what became of it. */
public record KeptAppointment(
    UUID id, int version, Appointment appointment, Optional<Cancelled> cancelled) {

  /**
   * @param at when it was cancelled
   */
  public record Cancelled(WhyCancelled why, Instant at) {}

  @Override
  public String toString() {
    return "KeptAppointment[" + id + "]";
  }
}
