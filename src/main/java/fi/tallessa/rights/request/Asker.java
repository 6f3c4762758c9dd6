package fi.tallessa.rights.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who asks (K2). */
public enum Asker {
  /** The customer, of whatever age. */
  CUSTOMER,
  /** One of the guardians on the file. */
  GUARDIAN,
  /** Somebody an adult customer has authorised; the paper was seen. */
  AUTHORISED,
  /** Somebody else, however well they are known. */
  OTHER;

  /** A guardian is chosen by who they are. */
  static Optional<Asker> of(String code) {
    return Arrays.stream(values())
        .filter(one -> one != GUARDIAN && one.code().equals(code))
        .findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "rights.asker." + code();
  }

  /** Whether nobody on the file is meant, so that a name is asked for. */
  boolean isNamed() {
    return this == AUTHORISED || this == OTHER;
  }
}
