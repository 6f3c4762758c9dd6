package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.anonymous.OpenLine;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;

/** Help without a name: three taps, what they counted, and where they are counted. */
final class AnonymousStates {

  static List<State> all() {
    return List.of(
        State.page("/anonymous", "anonymous", "form.taps", AnonymousStates::open),
        State.of("anonymous-counted", ".saved", AnonymousStates::counted),
        State.of("anonymous-taken-back", "form.taps", AnonymousStates::takenBack),
        State.of("anonymous-refused", ".slip", AnonymousStates::refused),
        State.of("anonymous-none", ".empty", AnonymousStates::none),
        State.page(
            "/setup/lines",
            "lines",
            ".rules",
            s -> {
              line(s);
              return s.sanna("/setup/lines");
            }),
        State.of("lines-refused", ".slip", s -> Stage.send(s.sanna("/setup/lines"))));
  }

  private static void line(Stage stage) {
    OpenLine.only(stage.register(), stage.customers().service(), today(stage));
  }

  private static LocalDate today(Stage stage) {
    return stage.people().visit(WorkerId.random()).today();
  }

  private static Page open(Stage stage) {
    line(stage);
    return stage.maija("/anonymous");
  }

  static Page counted(Stage stage) {
    var page = open(stage);
    tap(page, "phone", "bullying");
    page.locator("button[name=who][value=from-10]").click();
    page.waitForLoadState();
    return page;
  }

  private static Page takenBack(Stage stage) {
    var page = counted(stage);
    page.locator("form[action='/anonymous/undo'] button").click();
    page.waitForLoadState();
    return page;
  }

  private static Page refused(Stage stage) {
    var page = open(stage);
    page.locator("button[name=who][value=parent]").click();
    page.waitForLoadState();
    return page;
  }

  private static Page none(Stage stage) {
    OpenLine.none(stage.register(), today(stage));
    return stage.maija("/anonymous");
  }

  private static void tap(Page page, String channel, String topic) {
    page.locator("label:has([name=channel][value=" + channel + "])").click();
    page.locator("label:has([name=topic][value=" + topic + "])").click();
  }

  private AnonymousStates() {}
}
