package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** A contact in the wrong file, and whether that was a breach. */
final class MovingStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/contacts/{id}/moving", "moving", "form#form", MovingStates::form),
        State.of("moving-without", "#without", MovingStates::without),
        State.page(
            "/customers/{code}/movings/{id}", "moving-breach", "#answer", MovingStates::breach),
        State.page("/reviews/movings", "movings", "main h1", s -> s.sanna("/reviews/movings")));
  }

  private static Page form(Stage stage) {
    return form(stage, stage.elli());
  }

  private static Page form(Stage stage, OneFile elli) {
    ManyContacts.write(elli, 1);
    return moving(stage, elli);
  }

  private static Page moving(Stage stage, OneFile elli) {
    var page = stage.maija(elli.address("/timeline"));
    page.navigate(page.locator(".ent .acts a[href$='/moving']").first().getAttribute("href"));
    return page;
  }

  /** What was said in it has no consent on the other side. */
  private static Page without(Stage stage) {
    var wrong = stage.elli();
    new GivenConsents(wrong).notes();
    ContactStates.written(wrong, stage);
    var page = moving(stage, wrong);
    page.locator("#to").fill(stage.elli().code.shown());
    return Stage.send(page);
  }

  private static Page breach(Stage stage) {
    var wrong = stage.elli();
    ManyContacts.write(wrong, 1);
    var given = stage.maija(wrong.address("/for-guardian"));
    given.locator("form[action$='/paper'] button").first().click();
    given.locator("#given").waitFor();
    var page = moving(stage, wrong);
    var id = page.url().replaceAll(".*/contacts/(.*)/moving", "$1");
    page.locator("#to").fill(stage.elli().code.shown());
    Stage.send(page);
    return stage.sanna(wrong.address("/movings/" + id));
  }

  private MovingStates() {}
}
