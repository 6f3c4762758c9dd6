package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.GivenConsents;
import java.util.List;

/** What one looks at before a meeting. */
final class BeforeStates {

  private static final String LONG =
      "Elli oli tänään rauhallisempi ja kertoi ratsastuksesta. ".repeat(8);

  static List<State> all() {
    return List.of(
        State.page("/customers/{code}/before", "before", "#h-reach", BeforeStates::full));
  }

  /** More than three contacts, a long one last, a next step, a meeting and a family. */
  static Page full(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    ManyContacts.write(elli, 5);
    FamilyStates.tell(elli, stage);
    var page = stage.maija(elli.address("/contacts/new"));
    page.locator("input[name=channel][value=phone]").check();
    page.locator("input[name=outcome][value=met]").check();
    page.locator("textarea[name=text]").fill(LONG);
    page.locator("input[name=next]").fill("Soita koululle torstaina");
    Stage.send(page);
    page = stage.maija(elli.address("/appointments/new"));
    page.fill("[name=at]", "23.30");
    Stage.send(page);
    return stage.maija(elli.address("/before"));
  }

  private BeforeStates() {}
}
