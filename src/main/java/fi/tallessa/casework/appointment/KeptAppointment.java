package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A meeting, and what became of it. */
public record KeptAppointment(
    UUID id, int version, Appointment appointment, Optional<Cancelled> cancelled) {

  /**
   * @param at when it was cancelled
   */
  public record Cancelled(WhyCancelled why, WorkerId by, Instant at) {

    /** With the relationship of whose part it was: no meeting brings that back. */
    boolean ended() {
      return why == WhyCancelled.ENDED;
    }
  }

  /** That it was cancelled once, and takes place after all. */
  public record Back(Cancelled cancelled, Instant at) {}

  /** Whether it stands, and says the same, whoever booked it and when. */
  boolean says(Appointment other) {
    return cancelled.isEmpty() && appointment.says(other);
  }

  @Override
  public String toString() {
    return "KeptAppointment[" + id + "]";
  }
}
