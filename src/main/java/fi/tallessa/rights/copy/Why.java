package fi.tallessa.rights.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why two people see it otherwise than the register: something is given, or is not. */
public enum Why {
  /** Whoever asks told it, or knows it as their own. */
  KNOWN,
  /** The other person has agreed. */
  AGREED,
  /** It is nobody's: a word that only looks like a name. */
  NOBODY,
  /** Taken out: it tells of somebody else, whom the register does not know. */
  OTHERS,
  /** Taken out: it tells who told it. */
  TELLER;

  /** Whether it says why something is given. */
  public boolean gives() {
    return this != OTHERS && this != TELLER;
  }

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
