package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.OneFile;
import java.util.List;
import java.util.stream.Collectors;

/** Groups and their roll calls. */
final class GroupStates {

  static List<State> all() {
    return List.of(
        State.page("/groups", "groups", "form#form", s -> s.maija("/groups")),
        State.page("/groups/{id}", "group", ".rules form", GroupStates::met),
        State.page("/groups/{id}/name", "group-name", "form[action$='/end']", GroupStates::named),
        State.page("/groups/ended", "groups-ended", ".rules", GroupStates::ended),
        State.page("/groups/{id}/sessions", "group-older", "main .rules", GroupStates::older),
        State.page(
            "/groups/{id}/sessions/{session}", "group-kept", "#h-past", GroupStates::corrected),
        State.of("group-undone", "main .note", GroupStates::undone),
        State.of("group-unwritten", "main .rules .code.off", GroupStates::unwritten),
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
    var frozen = stage.elli();
    var page = group(stage, List.of(stage.elli(), frozen));
    stage.freeze(frozen);
    return page;
  }

  /** The page of a new group, with these in it. */
  static Page group(Stage stage, List<OneFile> members) {
    var page = stage.maija("/groups");
    page.locator("input[name=name]").fill("Torstaikeittiö");
    page.locator("select[name=service]")
        .selectOption(members.getFirst().service.value().toString());
    Stage.send(page);
    page.locator("input[name=codes]")
        .fill(members.stream().map(one -> one.code.shown()).collect(Collectors.joining(", ")));
    page.locator("#form button").click();
    page.waitForLoadState();
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

  /** The file of one closes while the roll is called. */
  private static Page unwritten(Stage stage) {
    var closing = stage.elli();
    var page = group(stage, List.of(stage.elli(), closing));
    page.navigate(page.url() + "/sessions/new");
    stage.freeze(closing);
    return Stage.send(page);
  }

  private static Page met(Stage stage) {
    var page = group(stage);
    page.navigate(page.url() + "/sessions/new");
    page.locator("input[name=from7]").fill("2");
    return Stage.send(page);
  }

  private static Page older(Stage stage) {
    var page = met(stage);
    page.navigate(page.url() + "/sessions");
    return page;
  }

  private static Page kept(Stage stage) {
    var page = met(stage);
    page.locator("section .rules a[href*='/sessions/']").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page corrected(Stage stage) {
    var page = kept(stage);
    page.locator("button[value='from7-']").click();
    return Stage.send(page);
  }

  private static Page undone(Stage stage) {
    var page = kept(stage);
    page.locator("form[action$='/undo'] button").click();
    page.waitForLoadState();
    return page;
  }

  private GroupStates() {}
}
