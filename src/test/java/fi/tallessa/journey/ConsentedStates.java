package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import java.util.List;

/** What rests on consents, and what a group of data rests on. */
final class ConsentedStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/bases/{group}", "basis", "form#form", s -> based(s, "contact")),
        State.page("/customers/{code}/health", "health", ".rules", ConsentedStates::health),
        State.page(
            "/customers/{code}/health/new",
            "health-new",
            "textarea",
            s -> s.maija(elli(s).address("/health/new"))),
        State.page("/customers/{code}/health/{id}", "health-change", "textarea", s -> entry(s, "")),
        State.page(
            "/customers/{code}/health/{id}/history",
            "health-history",
            "table",
            s -> entry(s, "/history")),
        State.page("/customers/{code}/other/{id}", "other-change", "textarea", s -> other(s, "")),
        State.page(
            "/customers/{code}/other/{id}/history",
            "other-history",
            "table",
            s -> other(s, "/history")),
        State.page("/customers/{code}/other", "other", ".empty", s -> s.elli("/other")),
        State.page(
            "/customers/{code}/other/new", "other-none", ".note.block", s -> s.elli("/other/new")),
        State.of("health-apart", "#health p", ConsentedStates::apart),
        State.of("consent-ended-while-typing", "textarea[readonly]", ConsentedStates::lost));
  }

  private static OneFile elli(Stage stage) {
    var elli = stage.elli();
    var given = new GivenConsents(elli);
    given.health();
    given.other();
    return elli;
  }

  private static Page based(Stage stage, String group) {
    return stage.maija(elli(stage).address("/bases/" + group));
  }

  private static Page health(Stage stage) {
    var page = stage.maija(elli(stage).address("/health/new"));
    return saved(page);
  }

  /** Petri works with Elli too, and was not given the right. */
  private static Page apart(Stage stage) {
    var elli = elli(stage);
    elli.designate(stage.desks().house().worker(Cast.PETRI));
    return stage.at(elli.address(""), Cast.PETRI);
  }

  private static Page entry(Stage stage, String below) {
    return below(health(stage), below);
  }

  private static Page other(Stage stage, String below) {
    return below(saved(stage.maija(elli(stage).address("/other/new"))), below);
  }

  private static Page below(Page list, String below) {
    list.navigate(list.locator(".rules .acts a").first().getAttribute("href") + below);
    return list;
  }

  private static Page saved(Page page) {
    page.locator("textarea[name=text]").fill("Thursdays, ask for Anna");
    page.locator("input[name=source][value=mother]").check();
    return Stage.send(page);
  }

  private static Page lost(Stage stage) {
    var elli = stage.elli();
    var given = new GivenConsents(elli);
    var item = given.other();
    var page = stage.maija(elli.address("/other/new"));
    given.takenBack(item);
    return saved(page);
  }

  private ConsentedStates() {}
}
