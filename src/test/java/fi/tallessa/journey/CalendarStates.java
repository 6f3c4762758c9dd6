package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.casework.appointment.Week;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The week, a meeting in it, and the feed to another calendar. */
final class CalendarStates {

  private static final AtomicInteger PHONE = new AtomicInteger(7000);

  static List<State> all() {
    return List.of(
        State.page("/calendar/{week}", "calendar", ".ev-c", s -> week(s, "/calendar")),
        State.page("/calendar/new", "calendar-new", "#form", s -> s.maija("/calendar/new")),
        State.page(
            "/customers/{code}/appointments/{id}", "appointment", "#h-cancel", CalendarStates::one),
        State.of("appointment-cancelled", "form[action$='/undo']", CalendarStates::cancelled),
        State.of("appointment-back", "#h-past", CalendarStates::back),
        State.page("/calendar/of/{id}/{week}", "calendar-led", ".week", CalendarStates::led),
        State.page("/calendar/feed", "calendar-feed", "#address", CalendarStates::made),
        State.page("/phones/{id}", "phone", ".rules .code", CalendarStates::phone),
        State.of("phone-disused", "#h-out", CalendarStates::disused));
  }

  /** Two at once in the morning, and one past midnight. */
  private static Page week(Stage stage, String path) {
    var elli = stage.elli();
    book(stage, elli, "10.00", "60");
    book(stage, elli, "10.30", "45");
    book(stage, elli, "23.00", "90");
    return stage.maija(path);
  }

  private static Page one(Stage stage) {
    book(stage, stage.elli(), "9.30", "45");
    var page = stage.maija("/calendar");
    page.locator(".ev-c:not(.gone) a").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page cancelled(Stage stage) {
    var page = one(stage);
    page.locator("[name=why]").first().check();
    page.locator("[formaction$='/cancellation']").click();
    page.waitForLoadState();
    return page;
  }

  private static Page back(Stage stage) {
    var page = cancelled(stage);
    page.locator("main form[action$='/undo'] button").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page led(Stage stage) {
    week(stage, "/calendar");
    var maija = stage.desks().house().worker(Cast.MAIJA);
    var today = stage.people().visit(maija).today();
    return stage.sanna("/calendar/of/" + maija + "/" + Week.of(today).path());
  }

  private static Page made(Stage stage) {
    return Stage.send(stage.maija("/calendar/feed"));
  }

  private static Page phone(Stage stage) {
    return saved(stage, stage.elli());
  }

  /** Maija has a phone, and somebody's number in it. */
  static Page saved(Stage stage, OneFile elli) {
    var number = "" + PHONE.incrementAndGet();
    var maija = stage.desks().house().worker(Cast.MAIJA);
    var sanna = stage.sanna("/phones");
    sanna.fill("[name=number]", number);
    sanna.selectOption("[name=holder]", maija.toString());
    Stage.send(sanna);
    var page = stage.maija("/phones");
    page.locator(".rules a", new Page.LocatorOptions().setHasText(number)).click();
    page.fill("[name=code]", elli.code.shown());
    return Stage.send(page);
  }

  private static Page disused(Stage stage) {
    var page = stage.sanna(saved(stage, stage.elli()).url().replaceFirst(".*(?=/phones/)", ""));
    page.locator("[name=why][value=lost]").check();
    page.locator("form[action$='/disuse'] button").click();
    page.waitForLoadState();
    return page;
  }

  private static void book(Stage stage, OneFile file, String at, String minutes) {
    var page = stage.maija(file.address("/appointments/new"));
    page.fill("[name=at]", at);
    page.fill("[name=minutes]", minutes);
    Stage.send(page);
  }

  private CalendarStates() {}
}
