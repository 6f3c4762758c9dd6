package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.MayActFor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the file says on a day of who may act for the customer, and of their age.
 *
 * @param hidden from which guardians the customer is to be protected too (K9)
 * @param ofAge the day on which they are 18 for certain; null where nobody knows
 */
record LookedUp(
    Map<UUID, MayActFor> rights,
    Predicate<UUID> hidden,
    boolean minor,
    LocalDate ofAge,
    LocalDate on) {

  /** Whoever is no guardian on the file any more has no custody either. */
  MayActFor right(UUID guardian) {
    return rights.getOrDefault(guardian, MayActFor.LOST);
  }

  @Override
  public String toString() {
    return "LookedUp";
  }
}
