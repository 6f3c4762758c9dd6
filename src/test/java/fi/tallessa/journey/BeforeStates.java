package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** What one looks at before a meeting. */
final class BeforeStates {

  private static final String LONG =
      "Elli oli tänään rauhallisempi ja kertoi ratsastuksesta. ".repeat(8);

  static List<State> all() {
    return List.of(
        State.page("/customers/{code}/before", "before", "#h-reach", BeforeStates::full));
  }

  /** More than three contacts, three of them long, next steps, a meeting, a family, services. */
  static Page full(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    ManyContacts.write(elli, 5);
    FamilyStates.tell(elli, stage);
    var services = new Services(elli);
    services.teacher(services.begin("school", Services.SCHOOL));
    services.teacher(services.begin("family-counselling", "Perheneuvola"));
    talk(elli);
    talk(elli);
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

  private static void talk(OneFile elli) {
    try {
      elli.postContact(LONG);
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private BeforeStates() {}
}
