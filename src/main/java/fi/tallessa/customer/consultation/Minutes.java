package fi.tallessa.customer.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long it took, in bands. */
public enum Minutes {
  UNDER_15,
  UNDER_30,
  UNDER_60,
  OVER_60;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Minutes> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.consultation.minutes." + name().toLowerCase(Locale.ROOT);
  }
}
