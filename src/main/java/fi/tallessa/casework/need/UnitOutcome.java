package fi.tallessa.casework.need;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of looking whether a unit needs what it keeps (S40). */
public enum UnitOutcome {
  /** All of it is needed. */
  NEEDED,
  /** Less is kept from now on. */
  LESS,
  /** Something has to be put in order first. */
  OPEN;

  static Optional<UnitOutcome> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.need.unit." + code();
  }
}
