package fi.tallessa.casework.appointment;

import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as it lies in the seal of each customer who comes.
 *
 * @param encounter the same for all who come
 * @param workers who takes part for the association
 * @param customers who comes; by the code of the first a calendar outside knows the meeting (D16)
 * @param by who booked or moved it
 */
public record Appointment(
    UUID encounter,
    Instant start,
    int minutes,
    Where where,
    List<UUID> workers,
    List<UUID> customers,
    UUID by,
    Instant at) {

  static final Shape<Appointment> SHAPE = Shape.of("casework.appointment", Appointment.class);

  public Appointment {
    workers = List.copyOf(workers);
    customers = List.copyOf(customers);
  }

  public Slot slot() {
    return new Slot(start, minutes);
  }

  /** Whether the same come and take part at the same time and place. */
  boolean says(Appointment other) {
    return slot().equals(other.slot())
        && where == other.where
        && Set.copyOf(workers).equals(Set.copyOf(other.workers))
        && customers.equals(other.customers);
  }

  /** At another time or by others, with those who come still. */
  Appointment moved(
      Slot to, Where where, List<UUID> taking, List<UUID> coming, UUID by, Instant at) {
    var still = customers.stream().filter(coming::contains).toList();
    return new Appointment(encounter, to.start(), to.minutes(), where, taking, still, by, at);
  }

  /** As it was, with those who come and take part still. */
  Appointment again(List<UUID> taking, List<UUID> coming, UUID by, Instant at) {
    var still = customers.stream().filter(coming::contains).toList();
    return new Appointment(encounter, start, minutes, where, taking, still, by, at);
  }

  @Override
  public String toString() {
    return "Appointment";
  }
}
