package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.kernel.TypedDay;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a relationship, what is left of it, and a return. */
final class RelationshipStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/relationship/end", "end", "#h-left", RelationshipStates::open),
        State.page(
            "/customers/{code}/relationship/ended",
            "ended",
            "#keep",
            s -> {
              var elli = s.elli();
              return end(s, elli);
            }),
        State.of("customer-ended", "#keep", s -> led(s, "")),
        State.of("end-left", ".turn-acts, .rules", RelationshipStates::leftOfIt),
        State.page(
            "/customers/{code}/relationship/{id}/correction",
            "correction",
            "#h-history",
            s -> {
              var elli = s.elli();
              end(s, elli);
              return opened(s, elli, "/relationship/" + relationship(s, elli) + "/correction");
            }),
        State.page(
            "/customers/{code}/relationship/sooner",
            "sooner",
            "#form",
            s -> led(s, "/relationship/sooner")),
        State.page(
            "/customers/{code}/relationship/new",
            "begin",
            "#form",
            s -> led(s, "/relationship/new")));
  }

  /** With a consent, and what follows from what a school has told. */
  private static Page open(Stage stage) {
    var elli = left(stage);
    new GivenConsents(elli).other();
    elli.writing(
        permit -> {
          stage.bean(Renewal.class).of(permit);
          return null;
        });
    return stage.maija(elli.address("/relationship/end"));
  }

  /** Of whom two promises, a number in a phone and a meeting are left. */
  static OneFile left(Stage stage) {
    var elli = stage.elli();
    PlanStates.promised(elli, stage);
    PlanStates.promised(elli, stage);
    CalendarStates.saved(stage, elli);
    var page = stage.maija(elli.address("/appointments/new"));
    page.fill("[name=on]", TypedDay.typed(elli.visit(elli.maija).today().plusDays(1)));
    page.fill("[name=at]", "10.00");
    Stage.send(page);
    return elli;
  }

  /** As the line manager sees it who is to do it. */
  private static Page leftOfIt(Stage stage) {
    var elli = left(stage);
    end(stage, elli);
    return opened(stage, elli, "/relationship/end");
  }

  private static Page led(Stage stage, String path) {
    var elli = stage.elli();
    end(stage, elli);
    return opened(stage, elli, path);
  }

  private static Page end(Stage stage, OneFile elli) {
    var page = stage.maija(elli.address("/relationship/end"));
    page.locator("input[name=reason]").first().check();
    Stage.send(page);
    page.waitForURL("**/relationship/ended");
    return page;
  }

  private static Page opened(Stage stage, OneFile elli, String path) {
    var page = stage.sanna(elli.address("/openings/new"));
    page.fill("textarea[name=reason]", "Asiakas soitti minulle");
    Stage.send(page);
    return stage.sanna(elli.address(path));
  }

  private static UUID relationship(Stage stage, OneFile elli) {
    return stage
        .bean(JdbcClient.class)
        .sql(
            """
            select id from customer.relationship
            join access.file on file.subject_id = relationship.subject_id where code = ?
            """)
        .param(elli.code.value())
        .query(UUID.class)
        .single();
  }

  private RelationshipStates() {}
}
