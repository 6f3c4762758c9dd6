package fi.tallessa.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure came about, as a funder wants to know (T2). */
public enum Method {
  COLLECTED,
  SAMPLED,
  ESTIMATED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Method> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "statistics.method." + code();
  }
}
