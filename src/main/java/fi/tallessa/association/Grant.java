package fi.tallessa.association;

import fi.tallessa.kernel.DateRange;

/**
 * Money that somebody gives for services, for a time; statistics are told to whoever gives it.
 *
 * @param code what the funder calls it
 * @param name what it is for, as in the decision
 * @param version counts its changes
 */
public record Grant(
    GrantId id, String funder, String code, String name, DateRange days, int version) {

  /** As it is chosen from a list: STEA 2026-114, Lasten avoin talo. */
  public String shown() {
    return funder + " " + code + ", " + name;
  }

  /** Whether both say the same, whichever was changed more often. */
  public boolean says(Grant other) {
    return funder.equals(other.funder)
        && code.equals(other.code)
        && name.equals(other.name)
        && days.equals(other.days);
  }
}
