package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import java.time.LocalDate;
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
        State.page(
            "/customers/{code}/guardians/{id}/verification",
            "guardian-unverified",
            "#by",
            PeopleStates::unverified),
        State.page("/customers/{code}/ages/13", "ages", "form", PeopleStates::asked),
        State.page("/customers/{code}/ages", "ages-13", ".turn-acts", PeopleStates::turned),
        State.page("/customers/{code}/informing", "informing", "#h-write", PeopleStates::told),
        State.page("/customers/{code}/data/reading", "reading", "dl", s -> s.elli("/data/reading")),
        State.of("customer-of-age", ".ended", PeopleStates::ofAge),
        State.of("ages-of-18", "#h-at-18", PeopleStates::grown),
        State.page("/customers/{code}/ages/18/{id}", "ages-18", "form", PeopleStates::ended),
        State.of("duties-filled", ".rules li", PeopleStates::duties));
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

  private static Page unverified(Stage stage) {
    var elli = stage.elli();
    var guardian = elli.address("/guardians/" + elli.helmi);
    var page = stage.maija(guardian);
    page.locator("input[name=source][value=professional]").check();
    page.fill("[name=organisation]", "Puolalan koulu");
    Stage.send(page);
    return stage.maija(guardian + "/verification");
  }

  private static Page told(Stage stage) {
    var elli = stage.elli();
    stage
        .bean(Notices.class)
        .add(
            new NoticeVersion(7, LocalDate.of(2026, 1, 1), "ab".repeat(32), "Lukittu kaappi"),
            elli.visit(elli.maija));
    return stage.maija(elli.address("/informing"));
  }

  private static Page ofAge(Stage stage) {
    var elli = stage.elli();
    correct(stage, elli, "birth", "5.5.2005");
    return stage.maija(elli.address(""));
  }

  private static Page asked(Stage stage) {
    var elli = stage.elli();
    correct(stage, elli, "birth", "1.1.2012");
    return stage.maija(elli.address("/ages/13"));
  }

  /** 13, a customer since long before, with a consent that a guardian gave. */
  private static Page turned(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    stage
        .bean(Owner.class)
        .db()
        .sql(
            """
            update customer.relationship set began_on = '2020-01-01' from access.file
            where file.subject_id = relationship.subject_id and code = ?
            """)
        .param(elli.code.value())
        .update();
    correct(stage, elli, "birth", "1.1.2013");
    return stage.maija(elli.address("/ages"));
  }

  private static Page grown(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    correct(stage, elli, "birth", "5.5.2005");
    return stage.maija(elli.address("/ages"));
  }

  private static Page ended(Stage stage) {
    var elli = stage.elli();
    correct(stage, elli, "birth", "5.5.2005");
    return stage.maija(elli.address("/ages/18/" + elli.helmi));
  }

  private static Page duties(Stage stage) {
    correct(stage, stage.elli(), "birth", "14.2.2014");
    return stage.maija("/duties");
  }

  /** Told by the mother; what follows from all that is kept is worked out with it. */
  private static void correct(Stage stage, OneFile elli, String field, String value) {
    var page = stage.maija(elli.address("/data/" + field));
    page.fill("[name=value]", value);
    page.locator("input[name=source][value=mother]").check();
    Stage.send(page);
  }

  private static String below(OneFile elli) {
    return elli.address("/guardians/" + elli.helmi + "/custody");
  }

  private PeopleStates() {}
}
