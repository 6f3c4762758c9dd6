package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.kernel.Role;
import java.util.List;

/** Forms that come back: what is missing or refused stands at its field, and all typed is kept. */
final class FaultStates {

  private static final String FAULT = ".slip";

  static List<State> all() {
    return List.of(
        State.of("sign-in-wrong", FAULT, FaultStates::wrongPassword),
        State.of("code-wrong", FAULT, FaultStates::wrongCode),
        State.of("undertaking-not-agreed", FAULT, FaultStates::notAgreed),
        State.of("password-wrong", FAULT, s -> Stage.send(s.maija("/me/password"))),
        State.of("new-customer-empty", FAULT, s -> Stage.send(s.maija("/customers/new"))),
        State.of("new-customer-look-alikes", "#alike li", FaultStates::alike),
        State.of("new-customer-under-13", "#guard .panel", FaultStates::underThirteen),
        State.of("new-customer-nobody-knows", FAULT, FaultStates::nobodyKnows),
        State.of("new-customer-unsafe", "main h1", FaultStates::unsafe),
        State.of("new-customer-identity-code", ".slip.block", FaultStates::identityCode),
        State.of("datum-refused", FAULT, FaultStates::noAddress),
        State.of("datum-two-versions", ".versions", FaultStates::twoVersions),
        State.of("new-customer-sent-twice", "#h-earlier", FaultStates::sentTwice),
        State.of("guardian-two-versions", ".versions", FaultStates::twoSafeWays),
        State.of("draft-not-prolonged", FAULT, FaultStates::noReason),
        State.of("guardian-refused", FAULT, s -> Stage.send(s.elli("/guardians/new"))),
        State.of("awareness-refused", FAULT, FaultStates::awareness),
        State.of("designation-refused", FAULT, FaultStates::designation),
        State.of("opening-refused", FAULT, s -> Stage.send(s.sanna(s.elli().address("")))));
  }

  private static Page wrongPassword(Stage stage) {
    var page = stage.stranger("/sign-in");
    page.fill("input[name=userName]", "maija.lehto");
    page.fill("input[name=password]", "not hers");
    return Stage.send(page);
  }

  private static Page wrongCode(Stage stage) {
    var page = stage.desks().stranger().password(stage.enrolled(Role.WORKER)).page();
    page.fill("input[name=code]", "000000");
    return Stage.send(page);
  }

  private static Page notAgreed(Stage stage) {
    var person = stage.enrolled(Role.WORKER);
    return Stage.send(stage.desks().stranger().password(person).code(person.seed()).page());
  }

  private static Page alike(Stage stage) {
    var page = stage.maija("/customers/new");
    page.locator("#q").pressSequentially("Elli Rantala");
    return page;
  }

  private static Page underThirteen(Stage stage) {
    var page = stage.maija("/customers/new");
    Child.whileMotherCalls(page, "Pouta Pilvi", "3.4.2017");
    return page;
  }

  private static Page nobodyKnows(Stage stage) {
    var page = underThirteen(stage);
    page.check("input[name=source][value=professional]");
    page.waitForCondition(
        () -> page.locator("input[name='guard.knows'][value=calling]").count() == 0);
    return Stage.send(page);
  }

  private static Page unsafe(Stage stage) {
    var page = underThirteen(stage);
    page.check("input[name='guard.knows'][value=unsafe]");
    Child.save(page);
    page.waitForCondition(() -> page.locator("#new-customer").count() == 0);
    return page;
  }

  private static Page identityCode(Stage stage) {
    var page = stage.maija("/customers/new");
    page.fill("#name", "131052-308T");
    return Stage.send(page);
  }

  private static Page noAddress(Stage stage) {
    return say(stage.elli("/data/email"), "not an address");
  }

  private static Page twoVersions(Stage stage) {
    var elli = stage.elli();
    var first = stage.maija(elli.address("/data/domicile"));
    var second = stage.maija(elli.address("/data/domicile"));
    say(first, "Naantali");
    first.waitForURL("**#domicile");
    return say(second, "Raisio");
  }

  private static Page say(Page page, String value) {
    page.fill("#datum [name=value]", value);
    page.check("#datum [name=source][value=mother]");
    return Stage.send(page);
  }

  /** Another child in the form that one was registered from already. */
  private static Page sentTwice(Stage stage) {
    var page = stage.maija("/customers/new");
    Child.whileMotherCalls(page, "Pilvi Pouta", "3.4.2017");
    var once = page.inputValue("[name=once]");
    Child.save(page);
    Child.code(page);
    Child.whileMotherCalls(page, "Paula Puro", "3.4.2017");
    page.evaluate("once => document.querySelector('[name=once]').value = once", once);
    Child.save(page);
    return page;
  }

  private static Page twoSafeWays(Stage stage) {
    var elli = stage.elli();
    var address = elli.address("/guardians/" + elli.helmi);
    var first = stage.maija(address);
    var second = stage.maija(address);
    safeWay(first, "weekdays 9 to 15");
    first.locator("#guardians").waitFor();
    return safeWay(second, "weekdays after 12");
  }

  private static Page safeWay(Page page, String words) {
    page.fill("[name=safeWay]", words);
    return Stage.send(page);
  }

  private static Page noReason(Stage stage) {
    PageStates.awaiting(stage);
    var page = stage.sanna("/reviews/drafts");
    page.locator(".rules form .btn").first().click();
    return page;
  }

  private static Page awareness(Stage stage) {
    var elli = stage.elli();
    return Stage.send(stage.maija(elli.address("/guardians/" + elli.helmi + "/awareness")));
  }

  private static Page designation(Stage stage) {
    return Stage.send(stage.sanna(stage.elli().address("/designations")));
  }

  private FaultStates() {}
}
