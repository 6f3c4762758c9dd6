package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.demo.Cast;
import fi.tallessa.planted.Failing;
import fi.tallessa.web.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages that say what stopped. */
final class TroubleStates {

  static List<State> all() {
    var states =
        new ArrayList<>(
            List.of(
                State.of("not-there", ".errbox", s -> s.maija("/customers/ZZZ-ZZZ")),
                State.of("not-yours-to-do", ".errbox", s -> s.maija("/reviews/looks")),
                State.of("signed-out", ".sign-box", TroubleStates::signedOut),
                State.of("broken", ".errbox", TroubleStates::broken),
                State.of("find-warming", ".found", s -> planted(s, "/planted/warming/find")),
                State.of("customers-warming", "h1", s -> planted(s, "/planted/warming/list"))));
    Stream.of(Stop.values())
        // leads to the page that asks for one
        .filter(stop -> stop != Stop.REASON && stop != Stop.PACE)
        .map(
            stop -> State.of("stop-" + stop.name().toLowerCase(), ".errbox", s -> stopped(s, stop)))
        .forEach(states::add);
    return states;
  }

  private static Page signedOut(Stage stage) {
    var page = stage.at("/customers", Cast.MAIJA);
    page.context().clearCookies();
    page.reload();
    return page;
  }

  private static Page broken(Stage stage) {
    return shownBy(stage, new Failing(), "/planted/broken/K7F-2QD");
  }

  /** The page that waits for the register to be back goes on waiting. */
  private static Page stopped(Stage stage, Stop stop) {
    var page = planted(stage, "/planted/stop/" + stop);
    page.route(
        url -> url.endsWith("/"),
        asked -> {
          if (!asked.request().method().equals("HEAD")) {
            asked.resume();
          }
        });
    return page;
  }

  private static Page planted(Stage stage, String path) {
    return shownBy(stage, new Troubled(), path);
  }

  private static Page shownBy(Stage stage, Object stands, String path) {
    var planted = stage.bean(PlantedRoutes.class).plant(stands);
    try {
      return stage.maija(path);
    } finally {
      planted.close();
    }
  }

  private TroubleStates() {}
}
