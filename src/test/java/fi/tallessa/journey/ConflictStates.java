package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;

/** Who may never open a file. */
final class ConflictStates {

  static List<State> all() {
    return List.of(
        State.page("/customers/{code}/conflicts", "conflicts", ".rules li", ConflictStates::set),
        State.page(
            "/customers/{code}/conflicts/{id}/end",
            "conflict-end",
            "form#form",
            stage -> {
              var page = set(stage);
              page.navigate(page.locator(".rules a[href$='/end']").first().getAttribute("href"));
              return page;
            }),
        State.page("/reviews/conflicts", "conflicts-review", "#h-tries", ConflictStates::tried),
        State.page("/me/conflicts", "conflicts-told", ".rules li", ConflictStates::told));
  }

  private static Page set(Stage stage) {
    return set(stage, stage.elli(), celia(stage));
  }

  private static WorkerId celia(Stage stage) {
    return stage.elli().bean(People.class).worker("Celia Berg", Role.WORKER);
  }

  private static Page set(Stage stage, OneFile elli, WorkerId celia) {
    var page = stage.sanna(elli.address("/conflicts"));
    page.locator("select[name=worker]").selectOption(celia.toString());
    page.locator("select[name=tie]").selectOption("neighbour");
    page.locator("textarea[name=reason]").fill("They live next door to each other.");
    return Stage.send(page);
  }

  private static Page tried(Stage stage) {
    told(stage);
    var elli = stage.elli();
    var celia = celia(stage);
    set(stage, elli, celia);
    try {
      elli.getAs(celia, Role.WORKER, "");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return stage.sanna("/reviews/conflicts");
  }

  private static Page told(Stage stage) {
    var page = stage.maija("/me/conflicts");
    page.locator("input[name=name]").fill("Onni Virtanen");
    page.locator("input[name=born]").fill("2018");
    page.locator("select[name=tie]").selectOption("family");
    return Stage.send(page);
  }

  private ConflictStates() {}
}
