package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import java.util.List;

/**
 * Pages as they are when all is well: empty, filled, and those that an address alone does not show.
 */
final class PageStates {

  static List<State> all() {
    return List.of(
        State.page("/", "home", ".agenda .code", TaskStates::day),
        State.of("home-first-day", ".quick", s -> s.first(Role.WORKER, "/")),
        State.of("home-statistics", "h1", s -> s.at("/", Cast.FANNY)),
        State.of("home-awaiting", ".panel.care", PageStates::awaiting),
        State.page("/customers", "customers", ".hits", s -> s.maija("/customers")),
        State.of("customers-none", ".empty", s -> s.first(Role.WORKER, "/customers")),
        State.page(
            "/customers/new/awaiting/{id}",
            "awaiting",
            "#guard .panel",
            s -> {
              var page = awaiting(s);
              page.locator(".panel.care a.btn").last().click();
              page.waitForURL("**/awaiting/**");
              return page;
            }),
        State.page("/customers/{code}", "customer", "#data", s -> s.elli("")),
        State.of("customer-change", "form#datum", PageStates::changing),
        State.of("customer-frozen", ".is-frozen", PageStates::frozen),
        State.page(
            "/customers/{code}/guardians/{id}",
            "guardian",
            "form.datum",
            s -> {
              var elli = s.elli();
              return s.maija(elli.address("/guardians/" + elli.helmi));
            }),
        State.page(
            "/customers/{code}/guardians/{id}/awareness",
            "awareness",
            "form",
            s -> {
              var elli = s.elli();
              return s.maija(elli.address("/guardians/" + elli.helmi + "/awareness"));
            }),
        State.page(
            "/customers/{code}/guardians/{id}/history",
            "guardian-history",
            "main h1",
            s -> {
              var elli = s.elli();
              return s.maija(elli.address("/guardians/" + elli.helmi + "/history"));
            }),
        State.page(
            "/customers/{code}/guardians/{id}/removal",
            "guardian-removal",
            "form",
            s -> {
              var elli = s.elli();
              return s.maija(elli.address("/guardians/" + elli.father() + "/removal"));
            }),
        State.of("birth", "#datum", s -> s.elli("/data/birth")),
        State.of("gender", "#datum", s -> s.elli("/data/gender")),
        State.of("domicile", "#datum", s -> s.elli("/data/domicile")),
        State.of("history", "main table", s -> s.elli("/data/name/history")),
        State.page(
            "/customers/{code}/openings/new",
            "opening",
            "textarea[name=reason]",
            s -> s.sanna(s.elli().address("/openings/new"))),
        State.of(
            "drafts",
            ".rules form",
            s -> {
              awaiting(s);
              return s.sanna("/reviews/drafts");
            }),
        State.of("looks-manager", ".saw", s -> s.sanna(s.elli().address("/looks"))),
        State.page("/sign-in", "sign-in", ".came", s -> s.stranger("/sign-in")),
        State.page("/sign-in/code", "code", "input[name=code]", PageStates::code),
        State.page("/undertaking", "undertaking", ".deed", PageStates::undertaking),
        State.page("/find/{search}", "find-hits", ".hits", s -> found(s, "rantala")),
        State.of("find-near", ".near", s -> found(s, "rnatala")),
        State.of("find-none", ".empty", s -> found(s, "kukaties")),
        State.of("find-identity-code", "#q-problem", s -> found(s, "131052-308T")));
  }

  static Page awaiting(Stage stage) {
    var page = stage.maija("/customers/new");
    Child.whileMotherCalls(page, "Pilvi Pouta", "3.4.2017");
    page.locator("input[name='guard.knows'][value=not-yet]").check();
    Child.save(page);
    page.waitForURL(url -> !url.contains("/customers"));
    return page;
  }

  private static Page changing(Stage stage) {
    var page = stage.elli("");
    page.click("#email .do a");
    return page;
  }

  private static Page frozen(Stage stage) {
    var elli = stage.elli();
    stage.freeze(elli);
    return stage.maija(elli.address(""));
  }

  private static Page code(Stage stage) {
    return stage.desks().stranger().password(stage.enrolled(Role.WORKER)).page();
  }

  private static Page undertaking(Stage stage) {
    var person = stage.enrolled(Role.WORKER);
    return stage.desks().stranger().password(person).code(person.seed()).page();
  }

  private static Page found(Stage stage, String typed) {
    var page = stage.maija("/find");
    page.locator("main .find input[type=search]").pressSequentially(typed);
    return page;
  }

  private PageStates() {}
}
