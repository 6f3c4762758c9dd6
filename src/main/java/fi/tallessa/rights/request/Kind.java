package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which right somebody uses (GDPR Chapter III). */
public enum Kind {
  /** Art. 15 (S43). */
  ACCESS,
  /** Art. 16 (S44). */
  RECTIFICATION,
  /** Art. 17 (S45). */
  ERASURE,
  /** Art. 18 (S46). */
  RESTRICTION,
  /** Art. 21 (S48). */
  OBJECTION,
  /** Art. 20. */
  PORTABILITY,
  /** Who has looked, and why (Art. 15, A10, A11). */
  LOG_REPORT,
  /** That something is wrong with how data is used, told to the association itself. */
  COMPLAINT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its words. */
  public String label() {
    return "rights.kind." + code();
  }

  /** Of an objection it is asked for, and nothing is decided without it (S49, D12). */
  public boolean hasSituation() {
    return this == OBJECTION;
  }

  static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}
