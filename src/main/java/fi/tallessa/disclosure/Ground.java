package fi.tallessa.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On what something is told to others: a closed list, each with its law. */
public enum Ground {
  /** Child Welfare Act 417/2007, section 25: overrides secrecy, needs no consent (K7). */
  STATUTORY_NOTICE,
  /** Social Welfare Act 1301/2014, section 35, and 417/2007, section 25 a. */
  CONTACT_REQUEST,
  /** GDPR Art. 6(1)(a): a consent to tell this very recipient. */
  CONSENT,
  /** GDPR Art. 6(1)(c): an authority asks, and a law that is named gives it the right. */
  AUTHORITY,
  /** The person has asked us to. */
  OWN_REQUEST;

  /** Those that are written down by hand; a report writes its own line. */
  static List<Ground> byHand() {
    return List.of(CONSENT, OWN_REQUEST, AUTHORITY, STATUTORY_NOTICE);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Ground> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether a duty of the law brooks no delay: what was not told to the person stops it not. */
  boolean withoutDelay() {
    return this == STATUTORY_NOTICE || this == CONTACT_REQUEST;
  }

  /** The message key of its words. */
  public String label() {
    return "disclosure.ground." + code();
  }
}
