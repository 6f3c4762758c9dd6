package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.util.List;

/** From a referral or a call to a relationship, and who waits. */
final class IntakeStates {

  private static final String PAGE = "/customers/{code}/intake";

  static List<State> all() {
    return List.of(
        State.page("/intake", "intake-list", "ol.rules", IntakeStates::list),
        State.of("intake-list-none", ".empty", s -> s.first(Role.WORKER, "/intake")),
        State.of("intake-list-coming", "ol.rules", IntakeStates::onTheWay),
        State.page("/intake/new", "intake-new", "#need", s -> s.maija("/intake/new")),
        State.of("intake-new-refused", ".slip", s -> Stage.send(s.maija("/intake/new"))),
        State.page(PAGE, "intake", "#begin", s -> at(s, coming(s).called())),
        State.of("intake-first-call", "#form", s -> at(s, coming(s).referred())),
        State.of("intake-waiting", "#place", IntakeStates::waiting),
        State.of("intake-refused", ".slip", s -> Stage.send(at(s, coming(s).referred()))),
        State.of("intake-declined", "#form", IntakeStates::declined),
        State.page(PAGE + "/new", "intake-another", "#form", IntakeStates::another),
        State.of("intake-another-refused", ".slip", s -> Stage.send(another(s))),
        State.of("customer-intake", "#data", IntakeStates::file),
        State.page("/consultations", "consultations", "#h-counted", IntakeStates::counted),
        State.of("consultations-refused", ".slip", s -> Stage.send(s.maija("/consultations"))));
  }

  private static Coming coming(Stage stage) {
    return new Coming(stage.register(), stage.desks().house().worker(Cast.MAIJA));
  }

  private static Page at(Stage stage, Code code) {
    return stage.maija(Coming.at(code));
  }

  private static Page list(Stage stage) {
    var coming = coming(stage);
    queue(stage, coming);
    return listed(stage, coming, "waiting");
  }

  private static Page onTheWay(Stage stage) {
    var coming = coming(stage);
    coming.referred();
    coming.called();
    return listed(stage, coming, "coming");
  }

  private static Page listed(Stage stage, Coming coming, String list) {
    return stage.maija("/intake?service=" + coming.service + "&list=" + list);
  }

  /** Three who wait, one of them before others. */
  private static Code queue(Stage stage, Coming coming) {
    LocalDate today = stage.people().visit(coming.maija).today();
    var first = coming.waiting(today.minusDays(40).toString());
    coming.waiting(today.minusDays(21).toString());
    var last = coming.waiting(today.minusDays(3).toString());
    coming.before(last, first, "sibling-here");
    return coming.waiting(today.toString());
  }

  private static Page waiting(Stage stage) {
    return at(stage, queue(stage, coming(stage)));
  }

  private static Page declined(Stage stage) {
    var coming = coming(stage);
    var code = coming.called();
    coming.done(code, 1, "declined-by-them", "why", "help-elsewhere");
    return at(stage, code);
  }

  private static Page another(Stage stage) {
    return stage.maija(Coming.at(coming(stage).customer()) + "/new");
  }

  private static Page file(Stage stage) {
    return stage.maija("/customers/" + coming(stage).called().shown());
  }

  private static Page counted(Stage stage) {
    var page = stage.maija("/consultations");
    page.locator("label:has(input[name=service])").first().click();
    page.locator("label:has(input[name=profession][value=school])").click();
    page.locator("label:has(input[name=minutes][value=under-30])").click();
    return Stage.send(page);
  }

  private IntakeStates() {}
}
