package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.time.LocalDate;
import java.util.List;

/** The services we work with for a customer. */
final class CooperationStates {

  private static final String AT = "/customers/{code}/cooperation";

  static List<State> all() {
    return List.of(
        State.page(AT, "cooperation", ".coop .ended", stage -> at(stage, several(stage), "")),
        State.page(
            AT + "/new", "cooperation-new", "#form", stage -> stage.elli("/cooperation/new")),
        State.page(AT + "/{id}", "cooperation-change", "#end", CooperationStates::school),
        State.page(AT + "/health", "cooperation-health", ".coop", CooperationStates::health),
        State.page(
            AT + "/{service}/points/new",
            "cooperation-point-new",
            "#form",
            stage -> point(stage, false)),
        State.page(
            AT + "/{service}/points/{id}",
            "cooperation-point",
            "#removal",
            stage -> point(stage, true)));
  }

  private static OneFile several(Stage stage) {
    var elli = stage.elli();
    var services = new Services(elli);
    services.teacher(services.begin("school", Services.SCHOOL));
    services.teacher(services.begin("family-counselling", "Perheneuvola", soon(elli)));
    var hobby = services.begin("hobby", "Tammen soittokunta");
    try {
      elli.post("/cooperation/" + hobby + "/end");
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return elli;
  }

  private static String soon(OneFile elli) {
    LocalDate today = elli.visit(elli.maija).today();
    return today.plusDays(9).toString();
  }

  private static Page school(Stage stage) {
    var elli = stage.elli();
    return at(stage, elli, "/" + new Services(elli).begin("school", Services.SCHOOL));
  }

  private static Page health(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).health();
    var services = new Services(elli);
    services.teacher(services.begin("therapy", "Poliklinikka Tammi"));
    return at(stage, elli, "/health");
  }

  private static Page point(Stage stage, boolean kept) {
    var elli = stage.elli();
    var services = new Services(elli);
    var school = services.begin("school", Services.SCHOOL);
    var path = "/" + school + "/points/";
    return at(stage, elli, path + (kept ? services.teacher(school) : "new"));
  }

  private static Page at(Stage stage, OneFile elli, String path) {
    return stage.maija(elli.address("/cooperation" + path));
  }

  private CooperationStates() {}
}
