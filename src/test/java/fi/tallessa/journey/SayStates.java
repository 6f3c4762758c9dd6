package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.casework.say.Keeping;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;

/** What a minor keeps from their guardians, and what a guardian is shown. */
final class SayStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/customers/{code}/say",
            "say",
            "ul.rules .mk",
            stage -> stage.maija(kept(stage).address("/say"))),
        State.page(
            "/customers/{code}/say/{kind}/{id}",
            "say-looked-at",
            "form#form",
            stage -> stage.maija(kept(stage).address("/say/datum/phone"))),
        State.of(
            "timeline-kept",
            ".lanes .mk.sealed",
            stage -> stage.maija(kept(stage).address("/timeline"))),
        State.page("/customers/{code}/for-guardian", "for-guardian", "#given", SayStates::ordered),
        State.page(
            "/customers/{code}/for-guardian/{guardian}/release",
            "for-guardian-hidden",
            "form#form",
            SayStates::hidden),
        State.page(
            "/customers/{code}/for-guardian/{guardian}/screen",
            "for-guardian-screen",
            "main table",
            SayStates::handed));
  }

  private static OneFile kept(Stage stage) {
    return kept(stage, stage.elli().maija);
  }

  private static OneFile kept(Stage stage, WorkerId worker) {
    var elli = new OneFile(stage.register(), worker, "2012-02-14");
    var keeping = new Keeping(elli);
    new GivenConsents(elli).notes();
    try {
      elli.postContact("Elli was calmer, and told of her week.");
      new Planned(elli).aim();
      elli.postContact("She told what happened at home.");
      keeping.keep("contact", keeping.contact());
      keeping.keep("datum", "phone");
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return elli;
  }

  private static Page hidden(Stage stage) {
    var elli = kept(stage);
    elli.protect(LocalDate.of(2036, 1, 1));
    return stage.maija(elli.address("/for-guardian/" + elli.helmi + "/release"));
  }

  private static Page ordered(Stage stage) {
    var page = stage.maija(kept(stage).address("/for-guardian"));
    page.click("form[action$='/paper'] button:not([formaction])");
    page.waitForLoadState();
    return page;
  }

  /** By somebody whose own session may be locked: nothing else opens on it. */
  private static Page handed(Stage stage) {
    var worker = stage.enrolled(Role.WORKER);
    var elli = kept(stage, worker.worker());
    var page = stage.desks().of(worker).open(elli.address("/for-guardian"));
    page.click("form[action$='/paper'] button[formaction]");
    page.waitForLoadState();
    // It begins in the language of the guardian, and is looked at in that of the others.
    page.locator("#languages button[value=en]").click();
    page.locator("html[lang=en]").waitFor();
    return page;
  }

  private SayStates() {}
}
