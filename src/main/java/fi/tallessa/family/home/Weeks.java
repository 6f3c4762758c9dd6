package fi.tallessa.family.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which weeks a customer lives in a home, as told. */
public enum Weeks {
  EVERY_WEEK,
  EVEN_WEEKS,
  ODD_WEEKS,
  EVERY_SECOND_WEEKEND,
  /** In words. */
  AS_AGREED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Weeks> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "family.weeks." + code();
  }
}
