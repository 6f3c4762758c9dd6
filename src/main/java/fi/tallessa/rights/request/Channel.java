package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a request came: any way will do, and no form is needed (GDPR Art. 12(2)). */
public enum Channel {
  IN_PERSON,
  PHONE,
  LETTER,
  MESSAGE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.channel." + code();
  }

  static Optional<Channel> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}
