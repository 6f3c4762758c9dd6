package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** Contacts and the timeline. */
final class ContactStates {

  static List<State> all() {
    return List.of(
        State.page("/contacts/new", "contact-choose", ".hits", ContactStates::choosing),
        State.page(
            "/customers/{code}/contacts/new", "contact-new", "form#form", s -> form(elli(s), s)),
        State.of("contact-wording", "#guard", ContactStates::worded),
        State.of("contact-joint", "textarea[name='said.1']", ContactStates::joint),
        State.of("contact-left", "main .rules", ContactStates::left),
        State.of("contact-unkept", "textarea[readonly]", ContactStates::unkept),
        State.page("/customers/{code}/timeline", "timeline", ".lanes", ContactStates::timeline),
        State.page(
            "/customers/{code}/contacts/{id}",
            "contact-correct",
            "form#form",
            ContactStates::correct),
        State.page(
            "/customers/{code}/contacts/{id}/history",
            "contact-history",
            ".said",
            ContactStates::history));
  }

  private static OneFile elli(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    return elli;
  }

  private static Page choosing(Stage stage) {
    elli(stage);
    return stage.maija("/contacts/new");
  }

  private static Page form(OneFile elli, Stage stage) {
    return stage.maija(elli.address("/contacts/new"));
  }

  static Page written(OneFile elli, Stage stage) {
    var page = form(elli, stage);
    page.locator("input[name=channel][value=phone]").check();
    page.locator("input[name=outcome][value=met]").check();
    page.locator("input[name=minutes][value='15']").check();
    page.locator("textarea[name=text]")
        .fill("Elli oli tänään rauhallisempi ja puhui pitkään koulusta.");
    page.locator("input[name=next]").fill("Soita koululle torstaina");
    page.locator("details:has([name=lane]) > summary").click();
    page.locator("label:has([name=lane][value=concern])").click();
    var matter = page.locator("select[name=matter]");
    if (matter.count() > 0) {
      matter.selectOption(new SelectOption().setIndex(1));
    }
    return Stage.send(page);
  }

  private static Page worded(Stage stage) {
    var page = form(elli(stage), stage);
    page.locator("input[name=channel][value=phone]").check();
    page.locator("input[name=outcome][value=met]").check();
    page.locator("textarea[name=text]")
        .fill("Elli on masentunut ja käy helluntailaisten kerhossa.");
    return Stage.send(page);
  }

  /** A network meeting about two, in which a professional spoke. */
  private static Page joint(Stage stage) {
    return joint(elli(stage), elli(stage), stage);
  }

  private static Page joint(OneFile elli, OneFile onni, Stage stage) {
    var page = form(elli, stage);
    page.locator("details.when summary").click();
    page.locator("input[name=with]").fill(onni.code.shown());
    page.locator("input[name='who.1']").fill("Anna Salo, Puolalan koulu");
    return Stage.send(page);
  }

  /** The file in which it was begun is restricted while somebody types. */
  private static Page left(Stage stage) {
    var elli = elli(stage);
    var onni = elli(stage);
    var page = joint(elli, onni, stage);
    page.locator("textarea[name=text]").fill("Elli oli tänään rauhallisempi.");
    page.locator("textarea[name='text." + onni.code.shown() + "']").fill("Onni lähti kesken.");
    elli.freeze();
    return Stage.send(page);
  }

  /** The consent is taken back while somebody types. */
  private static Page unkept(Stage stage) {
    var elli = stage.elli();
    var given = new GivenConsents(elli);
    var item = given.notes();
    var page = form(elli, stage);
    given.takenBack(item);
    page.locator("input[name=channel][value=phone]").check();
    page.locator("input[name=outcome][value=met]").check();
    page.locator("textarea[name=text]")
        .fill("Elli oli tänään rauhallisempi ja puhui pitkään koulusta.");
    return Stage.send(page);
  }

  private static Page timeline(Stage stage) {
    var elli = elli(stage);
    PlanStates.promised(elli, stage);
    written(elli, stage);
    return stage.maija(elli.address("/timeline"));
  }

  private static Page correct(Stage stage) {
    var page = written(elli(stage), stage);
    page.navigate(page.locator(".ent .acts a").first().getAttribute("href"));
    return page;
  }

  private static Page history(Stage stage) {
    var page = correct(stage);
    var address = page.url();
    page.locator("textarea[name=text]").fill("Elli oli tänään rauhallisempi kuin viimeksi.");
    Stage.send(page);
    page.navigate(address + "/history");
    return page;
  }

  private ContactStates() {}
}
