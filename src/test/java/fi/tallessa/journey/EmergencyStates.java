package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.access.Sudden;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.util.List;
import java.util.UUID;

/** A file that was opened in an emergency, and who could open one. */
final class EmergencyStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/emergencies/{id}",
            "emergency-judged",
            "form#form",
            EmergencyStates::judged),
        State.page(
            "/customers/{code}/who",
            "who-could",
            "table.table",
            stage -> {
              var elli = stage.elli();
              sudden(stage, elli);
              return stage.maija(elli.address("/who"));
            }));
  }

  private static Page judged(Stage stage) {
    var elli = stage.elli();
    return stage.sanna(elli.address("/emergencies/" + sudden(stage, elli)));
  }

  private static UUID sudden(Stage stage, OneFile elli) {
    return Sudden.in(elli, stage.bean(People.class).worker("Eero Salo", Role.WORKER));
  }

  private EmergencyStates() {}
}
