package fi.tallessa.customer.guardian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a guardian was written down by mistake. */
public enum WhyRemoved {
  TWICE,
  /** Somebody else's guardian. */
  WRONG_FILE,
  /** They are no guardian of this child. */
  NO_GUARDIAN;

  public static Optional<WhyRemoved> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its words. */
  public String label() {
    return "customer.guardian.removal.why." + code();
  }
}
