package fi.tallessa.customer.datum;

import java.util.Arrays;
import java.util.Optional;

/** Who told us. No datum is without one (S21). */
public enum Source {
  CUSTOMER,
  MOTHER,
  FATHER,
  GUARDIAN,
  /** A school, social services, a clinic; which one is told beside it (S22). */
  PROFESSIONAL;

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Source> of(String code) {
    return Arrays.stream(values()).filter(source -> source.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.source." + code();
  }

  /**
   * Whose word makes the datum verified by being told: one's own, and a guardian's of a child. What
   * a professional tells waits until the person has said so (S23).
   *
   * @param ofMinor whether the customer may be under 18
   */
  public Optional<Verifier> verifies(boolean ofMinor) {
    return switch (this) {
      case CUSTOMER -> Optional.of(Verifier.CUSTOMER);
      case MOTHER, FATHER, GUARDIAN -> ofMinor ? Optional.of(Verifier.GUARDIAN) : Optional.empty();
      case PROFESSIONAL -> Optional.empty();
    };
  }
}
