package fi.tallessa.customer.guardian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a guardian is to the child (D7). */
public enum GuardianRole {
  MOTHER,
  FATHER,
  OTHER;

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<GuardianRole> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.role." + code();
  }
}
