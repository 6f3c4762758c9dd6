package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import java.util.List;

/** The register of breaches: nothing yet, hours that run, and hours that are over. */
final class BreachStates {

  private static final String LIST = "/reviews/breaches";

  static List<State> all() {
    return List.of(
        State.of("breaches-none", ".empty", BreachStates::none),
        State.page(
            LIST,
            "breaches",
            ".rules li",
            s -> {
              late(s);
              return s.sanna(LIST);
            }),
        State.page(LIST + "/new", "breach-new", "form#form", s -> s.sanna(LIST + "/new")),
        State.page(LIST + "/{id}", "breach", ".mk.block", BreachStates::late),
        State.page(
            LIST + "/{id}/information",
            "breach-information",
            "form#form",
            s -> on(late(s), "/information")),
        State.page(
            LIST + "/{id}/report", "breach-report", "form#form", s -> on(late(s), "/report")),
        State.page(
            LIST + "/{id}/people", "breach-people", "form#form", s -> on(late(s), "/people")),
        State.page(
            LIST + "/{id}/letter", "breach-letter", "form#form", s -> on(late(s), "/letter")),
        State.of(
            "home-breach",
            ".mk.block",
            s -> {
              late(s);
              return s.sanna("/");
            }));
  }

  private static Page none(Stage stage) {
    stage.bean(Owner.class).db().sql("truncate breach.step, breach.breach").update();
    return stage.sanna(LIST);
  }

  private static Page late(Stage stage) {
    var page = stage.sanna(LIST + "/new");
    page.locator("input[name=day]").fill("1.11.2026");
    page.locator("input[name=time]").fill("16.30");
    page.locator("textarea[name=happened]").fill("A letter went to another home.");
    page.locator("textarea[name=whom]").fill("Two families.");
    return Stage.send(page);
  }

  private static Page on(Page page, String below) {
    page.navigate(page.url() + below);
    return page;
  }

  private BreachStates() {}
}
