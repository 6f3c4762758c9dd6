package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.webauthn.Kind;
import fi.tallessa.staff.webauthn.Passkey;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Stream;

/**
 * My passkeys, and a form for one more.
 *
 * @param host the address of the register; what was made for another opens nothing here
 * @param kind what was chosen
 */
public record PasskeysPage(List<Passkey> all, String host, String kind, Problems problems) {

  public boolean elsewhere(Passkey one) {
    return !one.host().equals(host);
  }

  public List<Choice> kinds(Ui ui) {
    return Stream.of(Kind.values()).map(one -> new Choice(one.name(), ui.t(one.label()))).toList();
  }

  @Override
  public String toString() {
    return "PasskeysPage";
  }
}
