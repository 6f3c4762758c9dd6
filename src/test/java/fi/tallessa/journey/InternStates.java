package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.kernel.Role;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Students in practice. */
final class InternStates {

  static List<State> all() {
    return List.of(
        State.page("/customers/{code}/interns", "interns", ".rules form", InternStates::designated),
        State.page(
            "/customers/{code}/contacts/{id}/countersignature",
            "countersign",
            "form#form",
            InternStates::written));
  }

  private static Page designated(Stage stage) {
    var elli = stage.elli();
    var aada = elli.bean(People.class).worker("Aada Salo", Role.WORKER);
    var until = elli.visit(elli.maija).today().plusDays(20);
    var page = stage.maija(elli.address("/interns"));
    page.locator("select[name=worker]").selectOption(aada.toString());
    page.locator("input[name=until]").fill(DateTimeFormatter.ofPattern("d.M.uuuu").format(until));
    return Stage.send(page);
  }

  private static Page written(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    Student.wrote(elli, Student.of(elli, elli.maija));
    var page = stage.maija(elli.address("/timeline"));
    page.navigate(page.locator(".ent a[href$='/countersignature']").first().getAttribute("href"));
    return page;
  }

  private InternStates() {}
}
