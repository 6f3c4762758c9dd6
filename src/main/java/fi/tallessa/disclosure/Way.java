package fi.tallessa.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it was sent. Ordinary e-mail is not in it (K7). */
public enum Way {
  SECURE_FORM,
  SECURE_EMAIL,
  PHONE,
  LETTER,
  BY_HAND;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Way> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "disclosure.way." + code();
  }
}
