package fi.tallessa.customer.quality;

import fi.tallessa.customer.duties.Duty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be inaccurate, out of date or kept without need in files, each with the rule it follows
 * from (S41, GDPR Art. 5(1)(c) to (e)), in the order in which it is looked at.
 */
public enum Finding {
  /** Nobody whom it is about has said that it is right (S23, D13). */
  UNVERIFIED(Duty.Kind.VERIFY),
  UNVERIFIED_GUARDIAN(Duty.Kind.VERIFY_GUARDIAN),
  UNVERIFIED_CONSENTED(Duty.Kind.VERIFY_CONSENTED),
  UNVERIFIED_POINT(Duty.Kind.VERIFY_POINT),
  /** Nobody has said for long that it is right still (S41). */
  STALE(Duty.Kind.STALE),
  STALE_GUARDIAN(Duty.Kind.STALE_GUARDIAN),
  /** What was said before a birthday is a child's word of another age (K6). */
  AT_13(Duty.Kind.AT_13),
  AT_18(Duty.Kind.AT_18),
  CONSENT_OF_AGE(Duty.Kind.CONSENT_OF_AGE),
  /** Its ground ends soon. */
  CONSENT_ENDS(Duty.Kind.CONSENT_ENDS),
  COOPERATION(Duty.Kind.COOPERATION),
  /** Notes are older than the time that is set (D20). */
  NEED(Duty.Kind.NEED),
  /** Others were told what is not so any more (GDPR Art. 19). */
  CHANGED_SINCE(Duty.Kind.CHANGED_SINCE);

  private final Duty.Kind duty;

  Finding(Duty.Kind duty) {
    this.duty = duty;
  }

  static Optional<Finding> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  Duty.Kind duty() {
    return duty;
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "customer.quality." + code();
  }

  /** Where it is put in order, below the customer's own address. */
  public String at() {
    return duty.at();
  }
}
