package fi.tallessa.customer.datum;

import java.util.Arrays;
import java.util.Optional;

/** As the person says it; whether it was asked at all is in {@link Asked}. */
public enum Gender {
  FEMALE,
  MALE,
  OTHER;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Gender> of(String code) {
    return Arrays.stream(values()).filter(gender -> gender.code().equals(code)).findFirst();
  }

  /** The message key of its word. */
  public String label() {
    return "customer.gender." + code();
  }
}
