package fi.tallessa.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With whom a report was made. Only one made with the family is known to guardians (K7). */
public enum Together {
  FAMILY,
  CHILD,
  ALONE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Together> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether guardians may not be told that there is one. */
  public boolean kept() {
    return this != FAMILY;
  }

  /** The message key of its words. */
  public String label() {
    return "disclosure.report.together." + code();
  }
}
