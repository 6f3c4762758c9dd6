package fi.tallessa.family.relative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it stands between two of a couple, as told. */
public enum Bond {
  TOGETHER,
  /** Separated: drawn with a double stroke, and neither is told of the other (K16). */
  APART,
  /** Nobody has said, as of two guardians of one child. */
  NOT_TOLD;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Bond> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "family.bond." + code();
  }
}
