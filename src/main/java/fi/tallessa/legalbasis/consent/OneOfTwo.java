package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Joint custody: whether both guardians say it, or why one is enough (D8). */
public enum OneOfTwo {
  BOTH,
  /** An everyday matter, and nobody disagrees. */
  EVERYDAY,
  /** The other cannot be reached, and waiting would harm the child. */
  OTHER_AWAY,
  /** A court or an agreement gives this to one of them. */
  DIVIDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<OneOfTwo> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "legalbasis.consent.custody." + code();
  }
}
