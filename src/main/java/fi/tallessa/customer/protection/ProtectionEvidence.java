package fi.tallessa.customer.protection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By whose word an address is protected. That a decision was seen is written down, never kept. */
public enum ProtectionEvidence {
  DECISION_SEEN,
  TOLD_BY_CUSTOMER,
  TOLD_BY_GUARDIAN,
  TOLD_BY_AUTHORITY,
  /** Somebody else of the same home is protected: nobody says so in a form. */
  SAME_HOME;

  /** What somebody may say it rests on. */
  static List<ProtectionEvidence> said() {
    return List.of(DECISION_SEEN, TOLD_BY_CUSTOMER, TOLD_BY_GUARDIAN, TOLD_BY_AUTHORITY);
  }

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ProtectionEvidence> of(String code) {
    return said().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.protection.evidence." + code();
  }
}
