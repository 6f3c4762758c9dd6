package fi.tallessa.disclosure;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How it was sent. Ordinary e-mail is not in it (K7). */
public enum Way {
  SECURE_FORM,
  SECURE_EMAIL,
  PHONE,
  LETTER,
  BY_HAND;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Way> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  /** The message key of its words. */
  public String label() {
    return "disclosure.way." + code();
  }
}
