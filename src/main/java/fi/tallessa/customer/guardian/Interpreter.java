package fi.tallessa.customer.guardian;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an interpreter is needed; never a nationality (D7). */
public enum Interpreter {
  NOT_ASKED,
  NOT_NEEDED,
  NEEDED;

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Interpreter> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.interpreter." + code();
  }
}
