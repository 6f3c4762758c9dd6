package fi.tallessa.legalbasis.consent;

import java.util.Optional;

/**
 * Whether a consent that holds has to be asked again of somebody else, because of the age the
 * customer has now, or turned out to have (C6, K6). It holds meanwhile, and stays as history.
 */
public enum AskedAgain {
  /** A guardian said it; the customer is 13 by now: the young person is asked. */
  TURNED_13,
  /** A guardian or a minor said it; the customer is 18 by now: guardians' rights have ended. */
  TURNED_18,
  /** The young person said it alone, and is under 13 as far as we know now: a birth date moved. */
  UNDER_13_AFTER_ALL,
  /** An adult said it, and is under 18 as far as we know now: a birth date moved. */
  UNDER_18_AFTER_ALL;

  /**
   * @param decider who said it
   * @param age the fewest years the customer can have today
   */
  public static Optional<AskedAgain> of(Decider decider, int age) {
    if (Decider.at(age).contains(decider)) {
      return Optional.empty();
    }
    if (age < 13) {
      return Optional.of(UNDER_13_AFTER_ALL);
    }
    if (decider == Decider.ADULT) {
      return Optional.of(UNDER_18_AFTER_ALL);
    }
    return Optional.of(age < 18 ? TURNED_13 : TURNED_18);
  }

  /** By a birthday, and by no corrected age. */
  public boolean byTurning() {
    return this == TURNED_13 || this == TURNED_18;
  }

  public String label() {
    return "legalbasis.consent.again." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
