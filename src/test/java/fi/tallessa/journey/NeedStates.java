package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.need.Old;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** Old notes, to be kept, shortened or erased. */
final class NeedStates {

  static List<State> all() {
    return List.of(
        State.page("/customers/{code}/need", "need", "article form", NeedStates::some),
        State.of("need-none", ".empty", s -> s.elli("/need")),
        State.of("need-done", "#h-reviews", NeedStates::done),
        State.page("/customers/{code}/need/{id}", "need-note", "form#form", NeedStates::one),
        State.of("need-refused", "#text-problem", NeedStates::refused),
        State.page("/reviews/need", "need-units", "#h-waiting", NeedStates::waiting),
        State.page("/reviews/need/{unit}", "need-unit", "form#form", NeedStates::unit),
        State.of("need-unit-before", "#h-before", NeedStates::reviewed));
  }

  private static OneFile old(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    try {
      new Old(elli).wrote("Elli told at length of the summer at her grandmother's.");
      new Old(elli).wrote("Her mother called and asked how it goes.\nWe agreed to meet again.");
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return elli;
  }

  private static Page some(Stage stage) {
    return stage.maija(old(stage).address("/need"));
  }

  private static Page one(Stage stage) {
    var page = some(stage);
    page.locator("article a.btn").first().click();
    page.waitForURL("**/need/**");
    return page;
  }

  private static Page done(Stage stage) {
    var page = some(stage);
    page.locator("article button").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page refused(Stage stage) {
    var page = one(stage);
    page.locator("input[name=how][value=thin]").check();
    return Stage.send(page);
  }

  private static Page waiting(Stage stage) {
    old(stage);
    return stage.sanna("/reviews/need");
  }

  private static Page unit(Stage stage) {
    var page = stage.sanna("/reviews/need");
    page.locator("#h-units + ul a.btn").first().click();
    page.waitForURL("**/reviews/need/**");
    return page;
  }

  private static Page reviewed(Stage stage) {
    var page = unit(stage);
    var address = page.url();
    page.locator("input[name=outcome][value=less]").check();
    page.locator("#words").fill("Letters that are answered are not kept any more.");
    Stage.send(page);
    page.navigate(address);
    return page;
  }

  private NeedStates() {}
}
