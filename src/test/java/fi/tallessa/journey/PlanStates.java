package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** A plan and what was promised. */
final class PlanStates {

  private static final String AT = "/customers/{code}/plan";

  static List<State> all() {
    return List.of(
        State.page(AT, "plan", ".answers", stage -> plan(stage, "/plan")),
        State.page(AT + "/aims/new", "plan-aim", "#form", stage -> plan(stage, "/plan/aims/new")),
        State.page(AT + "/aims/{id}", "plan-aim-correct", "#form", stage -> aim(stage, "")),
        State.page(AT + "/aims/{id}/steps", "plan-step", "#form", stage -> aim(stage, "/steps")),
        State.page(AT + "/aims/{id}/benefit", "plan-ask", "#form", stage -> aim(stage, "/benefit")),
        State.page(
            AT + "/aims/{id}/benefit/{on}", "plan-answer-correct", "#form", PlanStates::answer),
        State.page(
            AT + "/aims/{id}/history", "plan-history", ".said", stage -> aim(stage, "/history")),
        State.page(AT + "/steps/{id}", "plan-step-correct", "#form", stage -> step(stage, "")),
        State.page(
            AT + "/steps/{id}/outcome", "plan-outcome", "#form", stage -> step(stage, "/outcome")),
        State.page("/customers/{code}/promises", "promises", ".rules", PlanStates::promises),
        State.page(
            "/customers/{code}/promises/new",
            "promise-new",
            "#form",
            stage -> stage.maija(stage.elli().address("/promises/new"))),
        State.page("/customers/{code}/promises/{id}", "promise", "#form", PlanStates::promise));
  }

  private record Filled(OneFile elli, Planned plan) {}

  private static Filled filled(Stage stage) {
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    var plan = new Planned(elli);
    try {
      var today = elli.visit(elli.maija).today();
      var aim = plan.aim();
      plan.told(plan.step(aim, "service", ""), "given-up", "The room is closed");
      plan.step(aim, elli.maija.toString(), today.plusDays(2).toString());
      plan.answered(aim, "2", today.minusDays(40).toString());
      plan.answered(aim, "none", today.minusDays(20).toString());
      plan.answered(aim, "4", "");
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return new Filled(elli, plan);
  }

  private static Page plan(Stage stage, String path) {
    return stage.maija(filled(stage).elli.address(path));
  }

  private static Page aim(Stage stage, String below) {
    var filled = filled(stage);
    return stage.maija(
        filled.elli.address("/plan/aims/" + filled.plan.aims().getFirst().id() + below));
  }

  private static Page answer(Stage stage) {
    var page = plan(stage, "/plan");
    page.locator(".answers a").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page step(Stage stage, String below) {
    var filled = filled(stage);
    var step = filled.plan.aims().getFirst().steps().getFirst().id();
    return stage.maija(filled.elli.address("/plan/steps/" + step + below));
  }

  private static Page promises(Stage stage) {
    return promised(stage.elli(), stage);
  }

  static Page promised(OneFile elli, Stage stage) {
    var page = stage.maija(elli.address("/promises/new"));
    page.fill("[name=what]", "I will ask the school about the quiet room");
    return Stage.send(page);
  }

  private static Page promise(Stage stage) {
    var page = promises(stage);
    page.locator(".rules a").first().click();
    return page;
  }

  private PlanStates() {}
}
