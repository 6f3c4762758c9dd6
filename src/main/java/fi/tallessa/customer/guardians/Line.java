package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.web.Ui;
import java.util.Objects;
import java.util.function.Function;

/** One line of what is kept of a guardian: what two people may change apart from each other. */
public enum Line {
  NAME("name", Guardian::name),
  ROLE("role", guardian -> guardian.role().code()),
  PHONE("phone", Guardian::phone),
  EMAIL("email", Guardian::email),
  SAFE_WAY("safeWay", Guardian::safeWay),
  LANGUAGE("language", Guardian::language),
  INTERPRETER("interpreter", guardian -> guardian.interpreter().code());

  private final String at;
  private final Function<Guardian, String> value;

  Line(String at, Function<Guardian, String> value) {
    this.at = at;
    this.value = value;
  }

  /** The name of its box in the form. */
  public String at() {
    return at;
  }

  /** The message key of its label. */
  public String label() {
    return "customer.guardian." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** As kept; empty where nothing is. */
  String of(Guardian guardian) {
    return Objects.requireNonNullElse(value.apply(guardian), "");
  }

  /** As the reader reads it. */
  public String in(Ui ui, Guardian guardian) {
    var kept = of(guardian);
    if (kept.isEmpty()) {
      return ui.t("web.state.not_asked");
    }
    return switch (this) {
      case ROLE -> ui.t(guardian.role().label());
      case INTERPRETER -> ui.t(guardian.interpreter().label());
      case PHONE -> new PhoneNumber(kept).shown();
      case SAFE_WAY -> SafeWay.of(kept).shown(key -> ui.t(key));
      case NAME, EMAIL, LANGUAGE -> kept;
    };
  }

  /** Chosen from a list rather than written. */
  public boolean chosen() {
    return this == ROLE || this == INTERPRETER;
  }

  /** The guardian with this one line as another has it. */
  Guardian taken(Guardian from, Guardian into) {
    return with(into, of(from));
  }

  private Guardian with(Guardian to, String other) {
    var or = other.isEmpty() ? null : other;
    return new Guardian(
        this == NAME ? other : to.name(),
        this == ROLE ? GuardianRole.of(other).orElseThrow() : to.role(),
        to.custody(),
        this == PHONE ? or : to.phone(),
        this == EMAIL ? or : to.email(),
        this == SAFE_WAY ? or : to.safeWay(),
        this == LANGUAGE ? or : to.language(),
        this == INTERPRETER ? Interpreter.of(other).orElseThrow() : to.interpreter(),
        to.told(),
        to.informed(),
        to.worker());
  }
}
