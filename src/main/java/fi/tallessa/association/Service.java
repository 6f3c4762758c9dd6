package fi.tallessa.association;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the association does for customers, in one of its units.
 *
 * @param lastDay the last on which a customer is registered in it; it is ended and never removed
 * @param version counts its changes
 */
public record Service(
    ServiceId id, UnitId unit, Names names, Optional<LocalDate> lastDay, int version) {

  public String name(String lang) {
    return names.in(lang);
  }

  public boolean runs(LocalDate day) {
    return lastDay.filter(last -> last.isBefore(day)).isEmpty();
  }
}
