package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.Gender;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With which sign somebody is drawn: a circle, a square, or a diamond where it is not stated. */
public enum Sign {
  WOMAN,
  MAN,
  NOT_STATED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Sign> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public static Sign of(Optional<Gender> gender) {
    return switch (gender.orElse(Gender.OTHER)) {
      case FEMALE -> WOMAN;
      case MALE -> MAN;
      case OTHER -> NOT_STATED;
    };
  }

  /** The message key of its words. */
  public String label() {
    return "family.sign." + code();
  }
}
