package fi.tallessa.customer.relationship;

import java.util.Arrays;
import java.util.Optional;

/** What makes it a meaningful relationship (S3); one call or chat is not yet one (S15). */
public enum Reason {
  COMES_REGULARLY,
  ASKED_FOR_HELP,
  GUIDED_HERE,
  SIBLING;

  /** As in a form and in message keys: {@code asked-for-help}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static Optional<Reason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.reason." + code();
  }
}
