package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** What rests on consents, and what a group of data rests on. */
final class ConsentedStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/bases/{group}", "basis", "form#form", s -> based(s, "contact")));
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

  private ConsentedStates() {}
}
