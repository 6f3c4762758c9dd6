package fi.tallessa.staff.webauthn;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey of a worker.
 *
 * @param host the address it was made for
 * @param counter how often it had signed when it was seen last; 0 for one that does not count
 * @param used null while it never was
 */
public record Passkey(
    UUID id, Kind kind, String host, Made kept, long counter, Instant made, Instant used) {

  @Override
  public String toString() {
    return "Passkey[" + id + "]";
  }
}
