package fi.tallessa.access.prolongation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a guardian could not be told in time. Chosen and not written: the line manager has not read
 * the draft, and what they might write of it would be seen by more than its author (D5).
 */
enum WhyLonger {
  NOT_REACHED,
  INTERPRETER,
  DAY_AGREED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<WhyLonger> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  String label() {
    return "access.prolongation.why." + code();
  }
}
