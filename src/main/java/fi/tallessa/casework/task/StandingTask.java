package fi.tallessa.casework.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as it stands, to be put right.
 *
 * @param promised whether it is a promise to the customer
 * @param ofContact whether it came with a contact, which says what was agreed then
 */
public record StandingTask(
    UUID id, TaskVersion newest, boolean done, boolean promised, boolean ofContact) {

  public boolean corrected() {
    return newest.version() > 1;
  }

  /** A day that is past by now may stay as it was. */
  LocalDate earliest(LocalDate today) {
    var due = newest.due();
    return due == null || due.isAfter(today) ? today : due;
  }

  @Override
  public String toString() {
    return "StandingTask[" + id + "]";
  }
}
