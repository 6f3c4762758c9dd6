package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.GivenConsents;
import java.util.List;

/** Words that were asked about and said not to be of that kind. */
final class WordingStates {

  static List<State> all() {
    return List.of(State.page("/reviews/wording", "wording", ".saw li", WordingStates::overruled));
  }

  private static Page overruled(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    var page = stage.maija(elli.address("/contacts/new"));
    page.locator("input[name=channel][value=phone]").check();
    page.locator("input[name=outcome][value=met]").check();
    page.locator("textarea[name=text]").fill("Koiralla on astma, ja kerho on kirkossa.");
    Stage.send(page);
    page.locator("button[value='as-is']").click();
    page.waitForURL("**/customers/*");
    return stage.sanna("/reviews/wording");
  }

  private WordingStates() {}
}
