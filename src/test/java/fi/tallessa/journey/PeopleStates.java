package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.customer.OneFile;
import java.util.List;
import java.util.UUID;

/** Guardians' rights, what a file looks like while a guardian does not know, and ages reached. */
final class PeopleStates {

  static List<State> all() {
    return List.of(
        State.of("customer-closed", "#h-correct", PeopleStates::closed),
        State.page(
            "/customers/{code}/guardians/{id}/custody",
            "custody",
            "#h-past",
            PeopleStates::custody),
        State.page("/customers/{code}/ages/13", "ages", "form", s -> s.elli("/ages/13")));
  }

  private static Page closed(Stage stage) {
    var elli = stage.elli();
    elli.in(
        permit ->
            stage
                .bean(Owner.class)
                .db()
                .sql("insert into access.closure (subject_id, id, from_at) values (?, ?, now())")
                .params(permit.subject().value(), UUID.randomUUID())
                .update());
    return stage.maija(elli.address(""));
  }

  private static Page custody(Stage stage) {
    var elli = stage.elli();
    var page = stage.maija(below(elli));
    page.locator("input[name=evidence]").nth(2).check();
    Stage.send(page);
    return stage.maija(below(elli));
  }

  private static String below(OneFile elli) {
    return elli.address("/guardians/" + elli.helmi + "/custody");
  }

  private PeopleStates() {}
}
