package fi.tallessa.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What a line manager found of an emergency. */
public enum EmergencyOutcome {
  /** It was right to open the file. */
  ACCEPTED,
  /** It was not: somebody saw what they should not have, which is a breach (GDPR Art. 33(5)). */
  BREACH;

  public String code() {
    return name().toLowerCase();
  }

  public static Optional<EmergencyOutcome> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
