package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How it was said. */
public enum Method {
  /** Signed on the screen; a slip is printed. */
  SIGNED_ON_SCREEN,
  /** Answered on the screen, signed on the slip. */
  SIGNED_ON_PAPER,
  /** Pressed by the person on the screen that was handed to them; only for taking back. */
  ON_SCREEN,
  IN_PERSON,
  BY_PHONE,
  IN_WRITING;

  /** Taking back needs no form: any of these will do (GDPR Art. 7(3)). */
  public static final List<Method> OF_TAKING_BACK = List.of(IN_PERSON, BY_PHONE, IN_WRITING);

  /** Whether a letter proves it, which goes into a cabinet. */
  public boolean letter() {
    return this == IN_WRITING;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Method> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "legalbasis.consent.method." + code();
  }
}
