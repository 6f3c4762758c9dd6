package fi.tallessa.casework.task;

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

  @Override
  public String toString() {
    return "StandingTask[" + id + "]";
  }
}
