package fi.tallessa.casework.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of it. */
public enum Outcome {
  MET,
  NO_ANSWER,
  DID_NOT_COME,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.outcome." + code();
  }
}
