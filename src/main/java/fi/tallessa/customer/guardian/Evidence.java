package fi.tallessa.customer.guardian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a word on custody rests on. That a paper was seen is written down, never the paper: we keep
 * no decisions of courts (D7, K5).
 */
public enum Evidence {
  TOLD_BY_GUARDIAN,
  /** The child, the other parent or a professional says so. */
  TOLD_BY_OTHER,
  REGISTER_EXTRACT,
  COURT_DECISION,
  /** An agreement that social services have confirmed. */
  AGREEMENT;

  /** A paper was seen; what somebody says is no paper. */
  public boolean seen() {
    return this != TOLD_BY_GUARDIAN && this != TOLD_BY_OTHER;
  }

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Evidence> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.evidence." + code();
  }
}
