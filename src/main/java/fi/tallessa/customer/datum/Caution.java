package fi.tallessa.customer.datum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What not to do when reaching somebody, and what they need: chosen, so that nobody misreads it.
 */
public enum Caution {
  NO_VOICEMAIL,
  /** A text message that says who we are is read by whoever holds the phone. */
  NO_TELLING_TEXT,
  NO_LETTER_HOME,
  ONLY_MOTHER,
  ONLY_FATHER,
  /** A need, never a nationality (D7). */
  INTERPRETER;

  /** As in a form, in a seal and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Caution> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.caution." + code();
  }
}
