package fi.tallessa.hostile;

import fi.tallessa.People;
import fi.tallessa.access.Sudden;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Role;
import java.util.Map;
import java.util.stream.Stream;

/** Opening a file in an emergency, and judging it. */
final class EmergencyForms {

  private static final String JUDGE = "POST /customers/{code}/emergencies/{id}";

  private final Office office;
  private final OneFile elli;

  EmergencyForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /emergency", "", () -> office.maija, () -> new Filled("/emergency", knock()))
            .with(Kind.SHAPED, "code")
            .with(Kind.ASKED, "name", "reason")
            .with(Kind.DAY, "born")
            .with(Kind.CHOICE, "kind")
            .with(Kind.SECRET, "proof"),
        Form.of(JUDGE, "accepted", () -> office.sanna, () -> judging("accepted"))
            .with(Kind.CHOICE, "outcome")
            .with(Kind.UNSEEN, "reason"),
        Form.of(JUDGE, "breach", () -> office.sanna, () -> judging("breach"))
            .with(Kind.WORDS, "reason"));
  }

  private static Map<String, String> knock() {
    return Map.of(
        "code", "",
        "name", "Nobody Here",
        "born", "14.2.2015",
        "kind", "danger",
        "reason", "He is at the door",
        "proof", "1");
  }

  /** Each is judged once. */
  private Filled judging(String outcome) {
    var eero = elli.bean(People.class).worker("Eero Salo", Role.WORKER);
    return new Filled(
        elli.address("/emergencies/" + Sudden.in(elli, eero)),
        Map.of("outcome", outcome, "reason", "It was no emergency"));
  }
}
