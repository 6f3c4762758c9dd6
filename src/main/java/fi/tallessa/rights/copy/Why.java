package fi.tallessa.rights.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something that is another person's as well is given all the same. */
public enum Why {
  /** Whoever asks told it, or knows it as their own. */
  KNOWN,
  /** The other person has agreed. */
  AGREED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "rights.copy.why." + code();
  }

  static Optional<Why> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
