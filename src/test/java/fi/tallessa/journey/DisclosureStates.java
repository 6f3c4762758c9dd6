package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.disclosure.OwnReported;
import fi.tallessa.disclosure.Telling;
import java.util.List;

/** What is told to others, and reports to social services. */
final class DisclosureStates {

  private static final String AT = "/customers/{code}";

  static List<State> all() {
    return List.of(
        State.page(AT + "/disclosures", "disclosures", ".rules", DisclosureStates::told),
        State.page(
            AT + "/disclosures/new",
            "disclosure-new",
            "#form",
            stage -> stage.elli("/disclosures/new")),
        State.page(
            AT + "/disclosures/{id}/correction",
            "disclosure-correction",
            "#form",
            DisclosureStates::correction),
        State.page(
            AT + "/disclosures/{id}/change",
            "disclosure-change",
            "#form",
            DisclosureStates::change),
        State.page(AT + "/reports/new", "report-new", "#form", stage -> stage.elli("/reports/new")),
        State.page(AT + "/reports/{id}", "report", "#form", DisclosureStates::report),
        State.page("/reports", "own-reports", ".rules", stage -> own(stage, "/reports")),
        State.page("/reports/new", "own-report-new", "#form", stage -> stage.maija("/reports/new")),
        State.of("own-report-refused", ".slip", stage -> Stage.send(stage.maija("/reports/new"))),
        State.page("/reports/{id}", "own-report", "#form", stage -> own(stage, "")));
  }

  private static Page told(Stage stage) {
    var elli = stage.elli();
    var telling = new Telling(elli);
    telling.tell();
    telling.reportIt();
    return stage.maija(elli.address("/disclosures"));
  }

  private static Page correction(Stage stage) {
    var elli = stage.elli();
    var id = new Telling(elli).tell();
    return stage.maija(elli.address("/disclosures/" + id + "/correction"));
  }

  private static Page change(Stage stage) {
    var elli = stage.elli();
    var id = new Telling(elli).changed();
    return stage.maija(elli.address("/disclosures/" + id + "/change"));
  }

  private static Page report(Stage stage) {
    var elli = stage.elli();
    return stage.maija(elli.address("/reports/" + new Telling(elli).reportIt()));
  }

  private static Page own(Stage stage, String path) {
    var elli = stage.elli();
    var at = OwnReported.by(elli.beans(), elli.maija);
    return stage.maija(path.isEmpty() ? at : path);
  }

  private DisclosureStates() {}
}
