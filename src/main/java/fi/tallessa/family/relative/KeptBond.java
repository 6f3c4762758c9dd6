package fi.tallessa.family.relative;

import java.time.Instant;
import java.util.UUID;

/** What was told last of two; the smaller id stands first. */
public record KeptBond(UUID a, UUID b, int version, Instant at, ToldBond told) {

  Couple couple() {
    return new Couple(a, b, told.bond(), told.year(), told.source());
  }

  @Override
  public String toString() {
    return "KeptBond[" + version + "]";
  }
}
