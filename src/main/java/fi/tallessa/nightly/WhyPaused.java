package fi.tallessa.nightly;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a job rests. Chosen and not written: what it works on is people. */
public enum WhyPaused {
  /** Something it did looks wrong. */
  WRONG,
  /** Data is to be kept as it is for now, as for an authority. */
  HOLD,
  /** The machine or the database is being worked on. */
  MACHINE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<WhyPaused> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "nightly.why." + code();
  }
}
