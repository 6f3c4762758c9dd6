package fi.tallessa.customer.guardian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who has custody, as told (D7, D8). */
public enum Custody {
  SOLE,
  JOINT,
  OTHER,
  NOT_ASKED;

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Custody> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.custody." + code();
  }
}
