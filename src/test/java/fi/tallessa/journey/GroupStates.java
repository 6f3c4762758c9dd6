package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** Groups and their roll calls. */
final class GroupStates {

  static List<State> all() {
    return List.of(
        State.page("/groups", "groups", "form#form", s -> s.maija("/groups")),
        State.page("/groups/{id}", "group", ".rules form", GroupStates::met),
        State.page("/groups/{id}/name", "group-name", "form[action$='/end']", GroupStates::named),
        State.page("/groups/ended", "groups-ended", ".rules", GroupStates::ended),
        State.page(
            "/groups/{id}/sessions/new",
            "group-session",
            "#present",
            s -> {
              var page = group(s);
              page.navigate(page.url() + "/sessions/new");
              return page;
            }));
  }

  private static Page group(Stage stage) {
    var elli = stage.elli();
    var frozen = stage.elli();
    var page = stage.maija("/groups");
    page.locator("input[name=name]").fill("Torstaikeittiö");
    page.locator("select[name=service]").selectOption(elli.service.value().toString());
    Stage.send(page);
    page.locator("input[name=codes]").fill(elli.code.shown() + ", " + frozen.code.shown());
    page.locator("#form button").click();
    page.waitForLoadState();
    stage.freeze(frozen);
    return page;
  }

  private static Page named(Stage stage) {
    var page = group(stage);
    page.navigate(page.url() + "/name");
    return page;
  }

  private static Page ended(Stage stage) {
    var page = named(stage);
    page.locator("form[action$='/end'] button").click();
    page.waitForLoadState();
    page.navigate("/groups/ended");
    return page;
  }

  private static Page met(Stage stage) {
    var page = group(stage);
    page.navigate(page.url() + "/sessions/new");
    page.locator("input[name=from7]").fill("2");
    return Stage.send(page);
  }

  private GroupStates() {}
}
