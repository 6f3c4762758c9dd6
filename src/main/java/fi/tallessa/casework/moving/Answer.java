package fi.tallessa.casework.moving;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a contact in the wrong file was a personal data breach (GDPR Art. 4(12)). */
public enum Answer {
  /** Nobody but its writer had opened the file meanwhile. */
  NOBODY_SAW,
  /** Whoever saw it may see it in the right file as well. */
  SEEN_RIGHTLY,
  /** Somebody saw it who may not. */
  BREACH;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "casework.moving.answer." + code();
  }

  static Optional<Answer> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
