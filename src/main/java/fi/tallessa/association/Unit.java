package fi.tallessa.association;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the association. Never a register of its own: units lie inside the one (S24).
 *
 * @param lastDay it is ended and never removed, as files tell of it
 * @param version counts its changes
 */
public record Unit(UnitId id, Names names, Optional<LocalDate> lastDay, int version) {

  public String name(String lang) {
    return names.in(lang);
  }

  /** Whether both say the same, whichever was changed more often. */
  public boolean says(Unit other) {
    return names.equals(other.names) && lastDay.equals(other.lastDay);
  }

  public boolean runs(LocalDate day) {
    return lastDay.filter(last -> last.isBefore(day)).isEmpty();
  }
}
