package fi.tallessa.customer.informing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which what we had got of somebody was used, written down or known by the register.
 *
 * @param guardian of whom; null for the customer
 * @param gotBy the last day on which it must have been got to have been used
 */
record Use(UUID guardian, FirstUse.Kind kind, LocalDate on, LocalDate gotBy) {

  /** Of what was got on that very day, too. */
  static Use on(LocalDate day, UUID guardian, FirstUse.Kind kind) {
    return new Use(guardian, kind, day, day);
  }

  /** We spoke, but of what was got that day nobody can say whether it was before. */
  static Use spoken(LocalDate day, UUID guardian) {
    return new Use(guardian, FirstUse.Kind.REACHED, day, day.minusDays(1));
  }

  boolean of(LocalDate got) {
    return !got.isAfter(gotBy);
  }

  @Override
  public String toString() {
    return "Use";
  }
}
