package fi.tallessa.access;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Optional;
import java.util.stream.Stream;

/** What counts as an emergency: whoever designates was not there in time, and somebody waits. */
public enum EmergencyKind {
  /** Somebody is in danger. */
  DANGER,
  /** The customer is here or on the phone, and nobody who works with them is. */
  WAITS,
  /** Whoever was to meet them today is suddenly away. */
  MEETING;

  public String code() {
    return name().toLowerCase();
  }

  public String label() {
    return "access.emergency.kind." + code();
  }

  public static Optional<EmergencyKind> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public static Stream<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label())));
  }
}
