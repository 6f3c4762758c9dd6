package fi.tallessa.customer.consents;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of what rested on a consent that is taken back while the data may only be kept. The
 * person may need it, for a claim or as they oppose that it is erased (GDPR Art. 18(1)(b), (c));
 * they say so themselves, and neither is chosen for them.
 */
public enum Leftover {
  /** Gone that night, as after any withdrawal. */
  ERASE,
  /** Sealed and seen by nobody for as long as the restriction lasts; gone in the night after. */
  KEEP;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its words. */
  String label() {
    return "customer.consent.withdrawal.leftover." + code();
  }

  /** The message key of the button that does it. */
  String button() {
    return "customer.consent.do.withdraw." + code();
  }

  static Optional<Leftover> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Arrays.stream(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}
