package fi.tallessa.customer.datum;

import java.time.Instant;

/**
 * One version of a field as it was kept.
 *
 * @param version 1, 2, …; the newest is what holds
 * @param at when it was written
 */
public record Kept(Field field, int version, Instant at, Datum datum) {
  Kept with(Datum other) {
    return new Kept(field, version, at, other);
  }

  @Override
  public String toString() {
    return "Kept[" + field + " " + version + "]";
  }
}
