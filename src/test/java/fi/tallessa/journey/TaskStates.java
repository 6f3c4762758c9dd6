package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.demo.Cast;
import java.util.List;

/** What is to be done. */
final class TaskStates {

  static List<State> all() {
    return List.of(
        State.page("/tasks", "tasks", ".tasks .tick", TaskStates::list),
        State.page("/tasks/new", "task-new", "#form", stage -> stage.maija("/tasks/new")),
        State.page("/customers/{code}/tasks/{id}", "task-correct", "#form", TaskStates::correct),
        State.of("task-overtaken", ".beside", TaskStates::overtaken),
        State.page(
            "/customers/{code}/tasks/{id}/history", "task-history", ".said", TaskStates::history),
        State.page("/tasks/{id}", "task-own", "#form", TaskStates::own),
        State.of("task-own-overtaken", ".beside", TaskStates::ownOvertaken),
        State.of("task-asked", ".tasks form.row button", TaskStates::asked));
  }

  private static Page list(Stage stage) {
    var page = stage.maija(stage.elli().address("/tasks/new"));
    page.fill("[name=what]", "Ask the school about the quiet room");
    return Stage.send(page);
  }

  private static Page correct(Stage stage) {
    var page = list(stage);
    page.locator("a[href*='/tasks/'][href$='from=tasks']").first().click();
    return page;
  }

  /** Two tabs on one task: the second says something else. */
  private static Page overtaken(Stage stage) {
    var page = correct(stage);
    var other = page.context().newPage();
    other.navigate(page.url());
    other.fill("[name=what]", "Ask the teacher about the quiet room");
    Stage.send(other);
    page.fill("[name=what]", "Ask the head teacher about the quiet room");
    return Stage.send(page);
  }

  private static Page history(Stage stage) {
    var page = correct(stage);
    page.fill("[name=what]", "Ask the teacher about the quiet room");
    var at = page.url();
    Stage.send(page);
    page.navigate(at.replace("?", "/history?"));
    return page;
  }

  private static Page own(Stage stage) {
    var page = stage.maija("/tasks/new");
    page.fill("[name=what]", "Order paints for the open house");
    Stage.send(page);
    page.locator("a[href^='/tasks/']:not([href='/tasks/new'])").first().click();
    return page;
  }

  private static Page ownOvertaken(Stage stage) {
    var page = own(stage);
    var other = page.context().newPage();
    other.navigate(page.url());
    other.fill("[name=what]", "Order paints and paper for the open house");
    Stage.send(other);
    page.fill("[name=what]", "Order paper for the open house");
    return Stage.send(page);
  }

  /** For no customer, and open for longer than the time limit. */
  private static Page asked(Stage stage) {
    var page = stage.maija("/tasks/new");
    page.fill("[name=what]", "Order paints for the open house");
    Stage.send(page);
    stage
        .bean(Owner.class)
        .db()
        .sql("update casework.own_task set asked_on = counts_from where worker_id = ?")
        .param(stage.desks().house().worker(Cast.MAIJA).value())
        .update();
    page.reload();
    return page;
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
