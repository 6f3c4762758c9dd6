package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who says yes or no (D8). */
public enum Decider {
  /** Under 13; the child is heard. */
  GUARDIAN,
  /** 13 to 17, who understands what it is about: the worker judges, and says why. */
  YOUNG_PERSON,
  /** 13 to 17, who does not yet understand it alone. */
  YOUNG_PERSON_WITH_GUARDIAN,
  /** 18 or over, alone. */
  ADULT,
  /** Under 13: gives nothing, and takes back where no guardian may. */
  CHILD;

  /** Who may, at the youngest age there can be: an unknown age of a possible child is under 13. */
  public static Set<Decider> at(int age) {
    if (age < 13) {
      return EnumSet.of(GUARDIAN);
    }
    return age < 18 ? EnumSet.of(YOUNG_PERSON, YOUNG_PERSON_WITH_GUARDIAN) : EnumSet.of(ADULT);
  }

  /** Whether a guardian says it, alone or beside. */
  public boolean guardian() {
    return this == GUARDIAN || this == YOUNG_PERSON_WITH_GUARDIAN;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Decider> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "legalbasis.consent.decider." + code();
  }
}
