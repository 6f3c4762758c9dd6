package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Result;
import fi.tallessa.staff.webauthn.Kind;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.stream.Stream;

/** What is to hold a new passkey, and that it is its worker who asks. */
public record PasskeyForm(String kind, String current, String code) {

  static final PasskeyForm EMPTY = new PasskeyForm("", "", "");

  public PasskeyForm {
    kind = Objects.requireNonNullElse(kind, "");
    current = Objects.requireNonNullElse(current, "");
    code = Objects.requireNonNullElse(code, "");
  }

  Result<Kind> check() {
    return Choice.made(
        "kind", Stream.of(Kind.values()).filter(one -> one.name().equals(kind)).findFirst());
  }

  @Override
  public String toString() {
    return "PasskeyForm";
  }
}
