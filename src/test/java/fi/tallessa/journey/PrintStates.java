package fi.tallessa.journey;

import fi.tallessa.casework.contact.ManyContacts;
import java.util.List;

/** Which paper is wanted. */
final class PrintStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/looked",
            "looked",
            "#h-guardians",
            stage -> stage.maija(stage.elli().address("/looked"))),
        State.page(
            "/customers/{code}/print",
            "print",
            "#older",
            stage -> {
              var elli = stage.elli();
              ManyContacts.write(elli, 620);
              return stage.maija(elli.address("/print"));
            }));
  }

  private PrintStates() {}
}
