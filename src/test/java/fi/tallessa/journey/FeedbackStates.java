package fi.tallessa.journey;

import fi.tallessa.feedback.OpenRound;
import java.util.List;

/** What people say of a service. */
final class FeedbackStates {

  static List<State> all() {
    return List.of(
        State.page("/feedback", "feedback-rounds", "form#form", s -> s.sanna("/feedback")),
        State.page(
            "/rounds/{id}",
            "feedback-round",
            "svg.qr",
            s -> s.maija(OpenRound.of(s.elli()).path())),
        State.of("feedback-read", "table", s -> s.sanna(OpenRound.over(s.elli()).path())),
        State.page(
            "/feedback/{token}",
            "feedback-sheet",
            "#guard",
            s -> {
              var page = s.stranger(OpenRound.link(s.elli()));
              page.locator("textarea[name=text]").fill("Kiitos kun Maija kuunteli.");
              return Stage.send(page);
            }),
        State.page(
            "/feedback/{token}/sent",
            "feedback-sent",
            "h1",
            s -> s.stranger(OpenRound.link(s.elli()) + "/sent")));
  }

  private FeedbackStates() {}
}
