package fi.tallessa.customer.registering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the registrar says of a guardian's awareness (D5). */
enum Knowing {
  /** The guardian who tells all this is on the phone: their own call is the awareness. */
  CALLING,
  /** The guardian was told earlier: when, how, by whom. */
  EARLIER,
  /** Only what is needed to reach the guardian is kept, for seven days. */
  NOT_YET,
  /** Telling could endanger the child: nothing is forced, and nothing is kept here (D17). */
  UNSAFE;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Knowing> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
