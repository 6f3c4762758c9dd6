package fi.tallessa.family.home;

import java.time.Instant;
import java.util.UUID;

/**
 * A home as it was kept; the newest version holds.
 *
 * @param since when the first of its versions was written
 */
public record KeptHome(UUID id, int version, Instant since, Home home) {
  @Override
  public String toString() {
    return "KeptHome[" + id + " " + version + "]";
  }
}
