package fi.tallessa.access.conflict;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a worker knows a customer otherwise than by their work (K15). */
public enum Tie {
  FAMILY,
  NEIGHBOUR,
  OTHER;

  public String code() {
    return name().toLowerCase();
  }

  public String label() {
    return "access.conflict.tie." + code();
  }

  static Optional<Tie> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("access.designation.choose"))),
            Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }
}
