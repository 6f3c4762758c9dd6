package fi.tallessa.breach;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the people themselves are not told: a closed list (GDPR Art. 34(1) and 34(3)). */
public enum Ground {
  /** No high risk to them is likely (34(1)). */
  NO_HIGH_RISK,
  /** Nobody can read what got out, as it is sealed (34(3)(a)). */
  UNREADABLE,
  /** What was done since took the high risk away (34(3)(b)). */
  RISK_GONE,
  /** Finding each of them would take too much, so all are told in public (34(3)(c)). */
  IN_PUBLIC;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "breach.ground." + code();
  }

  static Optional<Ground> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static Stream<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label())));
  }
}
