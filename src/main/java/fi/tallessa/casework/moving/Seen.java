package fi.tallessa.casework.moving;

import java.time.Instant;

/**
 * Somebody who opened the file while the contact of somebody else lay in it.
 *
 * @param printed how many of the times it was put on paper
 * @param writer wrote the contact, or moved it away: they knew it anyway
 */
public record Seen(String name, int times, int printed, Instant last, boolean writer) {
  @Override
  public String toString() {
    return "Seen";
  }
}
