package fi.tallessa.family.relative;

import java.time.Instant;
import java.util.UUID;

/**
 * A relative as it was kept; the newest version holds.
 *
 * @param since when the first of its versions was written
 */
public record KeptRelative(UUID id, int version, Instant since, Relative relative) {
  @Override
  public String toString() {
    return "KeptRelative[" + id + " " + version + "]";
  }
}
