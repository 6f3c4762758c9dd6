package fi.tallessa.customer.relationship;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a relationship ended: a short closed list a funder's statistics can count, without a word of
 * anybody's own.
 */
public enum EndReason {
  AIMS_REACHED,
  OWN_WISH,
  OTHER_SERVICE,
  MOVED,
  NO_CONTACT,
  AGE,
  OTHER;

  /** As in a form and in message keys: {@code aims-reached}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EndReason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.relationship.end.reason." + code();
  }
}
