package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is to be done. */
final class TaskStates {

  static List<State> all() {
    return List.of(
        State.page("/tasks", "tasks", ".tasks .tick", TaskStates::list),
        State.page("/tasks/new", "task-new", "#form", stage -> stage.maija("/tasks/new")));
  }

  private static Page list(Stage stage) {
    var page = stage.maija(stage.elli().address("/tasks/new"));
    page.fill("[name=what]", "Ask the school about the quiet room");
    return Stage.send(page);
  }

  /** A meeting tonight, and something to be done. */
  static Page day(Stage stage) {
    var elli = stage.elli();
    var booking = stage.maija(elli.address("/appointments/new"));
    booking.fill("[name=at]", "23.30");
    Stage.send(booking);
    list(stage);
    return stage.maija("/");
  }

  private TaskStates() {}
}
