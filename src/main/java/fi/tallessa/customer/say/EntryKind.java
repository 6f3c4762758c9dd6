package fi.tallessa.customer.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of entry of a file may be kept from guardians; consents have rows of their own. */
public enum EntryKind {
  CONTACT,
  PROMISE,
  AIM,
  ATTACHMENT,
  DATUM;

  /** As in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntryKind> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its word. */
  public String label() {
    return "customer.say.kind." + code();
  }
}
