package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.association.ServiceId;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.balancing.LeftBehind;
import java.util.List;

/** A balancing test in each of its states, each of a service of its own. */
final class BalancingStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/reviews/balancing/{service}/new",
            "balancing-form",
            "main form.form",
            s -> s.sanna(test(s, 0, "new"))),
        State.page(
            "/reviews/balancing/{service}/{version}",
            "balancing-waiting",
            ".steps",
            s -> s.at(written(s), Cast.HELI)),
        State.page(
            "/reviews/balancing/{service}/left/{worker}",
            "balancing-left",
            ".said",
            s -> s.at(left(s), Cast.HELI)),
        State.of("balancing-refused", ".slip", s -> Stage.send(s.sanna(test(s, 0, "new")))),
        State.of("balancing-approved", ".steps", s -> s.sanna(test(s, 365, "1"))),
        State.of("balancing-expired", ".steps", s -> s.sanna(test(s, -1, "1"))),
        State.of("balancing-two-tabs", ".note.care", BalancingStates::twoTabs),
        State.of("balancing-adviser", "#form", s -> s.at(written(s), Cast.DAAVID)),
        State.of("balancing-own", ".steps", s -> s.sanna(written(s))),
        State.of("balancing-no-words", ".slip", s -> back(s, "")),
        State.of("balancing-sent-back", ".steps", s -> back(s, "Kirjoita lapsista enemmän.")),
        State.of("balancing-reader", ".services", s -> s.at("/reviews/balancing", Cast.DAAVID)));
  }

  /** The address below a service whose test is in force for so many days; 0 for no test at all. */
  private static String test(Stage stage, int days, String below) {
    var service = stage.customers().service();
    if (days != 0) {
      var until = author(stage).today().plusDays(days);
      InForce.make(tests(stage), service, until, author(stage), approver(stage));
    }
    return address(service, below);
  }

  /** A draft of somebody who has left. */
  private static String left(Stage stage) {
    var service = stage.customers().service();
    var author = stage.people().worker("Liisa Oksa", Role.MANAGER);
    LeftBehind.draft(stage.register(), service, stage.people().visit(author));
    return address(service, "left/" + author);
  }

  /** Written by Sanna, and waiting for another manager. */
  private static String written(Stage stage) {
    var service = stage.customers().service();
    InForce.write(tests(stage), service, author(stage).today().plusYears(1), author(stage));
    return address(service, "1");
  }

  /** The draft was saved in another tab since this one was opened. */
  private static Page twoTabs(Stage stage) {
    var address = test(stage, 0, "new");
    var other = stage.sanna(address);
    other.fill("[name=children]", "Lapset luottavat meihin.");
    var page = stage.desks().of(Cast.SANNA).tab();
    page.navigate(other.url());
    other.locator("main form button[formaction$='/draft']").last().click();
    other.waitForLoadState();
    page.fill("[name=children]", "Lapsi ei näe kauas.");
    page.locator("main form button[formaction$='/draft']").last().click();
    page.waitForLoadState();
    return page;
  }

  private static Page back(Stage stage, String words) {
    var page = stage.at(written(stage), Cast.HELI);
    page.fill("[name=words]", words);
    page.click("main button[formaction$='/return']");
    page.waitForLoadState();
    return page;
  }

  private static String address(ServiceId service, String below) {
    return "/reviews/balancing/" + service + "/" + below;
  }

  private static BalancingTests tests(Stage stage) {
    return stage.bean(BalancingTests.class);
  }

  private static Visit author(Stage stage) {
    return stage.people().visit(stage.desks().house().worker(Cast.SANNA));
  }

  private static Visit approver(Stage stage) {
    return stage.people().visit(stage.desks().house().worker(Cast.HELI));
  }

  private BalancingStates() {}
}
