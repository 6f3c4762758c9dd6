package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Undertakings;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What a day may cost, row by row of the budgets. A new customer is counted where one is
 * registered, a contact where one is logged, a hand-over where somebody is handed over.
 */
@Journey
class BudgetJourneyTest {

  private static final int EIGHT = 8;

  @Autowired ApplicationContext register;

  /** The time of the first hit itself is measured by {@code bin/bench}, on 5 000 customers. */
  @ParameterizedTest
  @ValueSource(strings = {"zy", "0142"})
  void a_customer_is_found_from_any_page_by_two_letters_or_four_digits(String typed, Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    Child.registered(page, "Zyri Zytkin");
    page.navigate("/me");
    var counted = new Counted("find by " + typed, page);
    counted.press("/");
    counted.type(typed);
    counted.press("Enter");
    assertThat(page.locator("#found .hits a").first()).isVisible();
    counted.costsAtMost(1, 0, 2);

    page.keyboard().press("/");
    page.locator("main .find input[type=search]").fill("");
    assertThat(page.locator("#found .hits")).hasCount(0);
    long asked = System.nanoTime();
    page.keyboard().type(typed);
    page.locator("#found .hits a").first().waitFor();
    System.out.printf(
        "find by %s: first hit %d ms after it was typed%n",
        typed, (System.nanoTime() - asked) / 1_000_000);
  }

  @Test
  void a_roll_call_costs_one_tap_for_each_who_is_away_and_none_for_who_is_there(Desks desks) {
    var stage = new Stage(desks, register);
    var called = Stream.generate(stage::elli).limit(4).toList();
    var page = GroupStates.group(stage, called);
    var counted = new Counted("roll call of four, one away", page);
    counted.follow("main a[href$='/sessions/new']");
    counted.choose("input[name=present][value='" + called.getLast().code.shown() + "']");
    counted.follow("main form .btn.solid");
    assertThat(page.locator("section[aria-labelledby=h-met] li").first())
        .containsText("3 came, 1 did not");
    counted.costsAtMost(1, 3, 2);
  }

  /** From the door: two boxes, the code, and the day is there with nothing pressed on it. */
  @Test
  void the_morning_is_one_screen_and_nothing_to_click_from_signing_in_to_knowing_the_day(
      Desks desks) throws Exception {
    var stage = new Stage(desks, register);
    var maija = signed(stage);
    var elli = new OneFile(register, maija.worker());
    booked(elli);
    elli.postContact("");
    var page = desks.stranger().open("/sign-in");
    var counted = new Counted("morning", page);
    signIn(maija, desks, counted);
    for (var part : new String[] {"h-meet", "h-do", "h-new", "h-end"}) {
      assertThat(bottom(page.locator("section[aria-labelledby=" + part + "]")))
          .as("%s, in pixels from the top of a screen", part)
          .isLessThanOrEqualTo(Desk.HIGH);
    }
    assertThat(page.locator(".agenda a.code")).isVisible();
    assertThat(page.locator(".tasks").getByText("Call the school").first()).isVisible();
    counted.costsAtMost(3, 2, 2);
  }

  /** Each meeting is logged with its next step, and each step of before is ticked off. */
  @Test
  void a_day_of_eight_meetings_keeps_to_the_budget_of_each(Desks desks) throws Exception {
    var stage = new Stage(desks, register);
    var maija = signed(stage);
    var files = Stream.generate(() -> new OneFile(register, maija.worker())).limit(EIGHT).toList();
    for (var file : files) {
      new GivenConsents(file).notes();
      booked(file);
    }
    var page = desks.stranger().open("/sign-in");
    var counted = new Counted("day of eight meetings", page);
    signIn(maija, desks, counted);
    assertThat(page.locator(".agenda > li")).hasCount(EIGHT);
    for (var file : files) {
      counted.press("c");
      counted.follow(".hits a[href*='" + file.code.shown() + "']");
      counted.choose("[name=channel][value=face-to-face]");
      counted.choose("[name=minutes][value='45']");
      counted.type("textarea[name=text]", "She was calmer. The quiet room helps.");
      counted.type("input[name=next]", "Call the school of " + file.code.shown());
      counted.press("Control+Enter");
      assertThat(page.locator("#timeline .ent")).containsText("The quiet room helps");
      page.waitForLoadState(); // keys are heard once the scripts are there
      counted.press("g");
      counted.press("t");
      page.waitForURL(url -> url.matches("https?://[^/]+/"));
    }
    for (var file : files) {
      var task = page.locator(".tasks li", having("Call the school of " + file.code.shown()));
      counted.follow(task.locator("button.tick"));
    }
    assertThat(page.locator(".tasks button.tick")).hasCount(0);
    counted.costsAtMost(3 + EIGHT * 4, 2 + EIGHT * 3 + EIGHT, 2 + EIGHT * 5 + EIGHT);
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /** Somebody who has worked here for long: the undertaking is signed. */
  private static Enrolled signed(Stage stage) {
    var maija = stage.people().enrolled("Maija Lehto", Role.WORKER);
    stage.bean(Undertakings.class).sign(stage.people().visit(maija.worker()), "en");
    return maija;
  }

  private static void signIn(Enrolled one, Desks desks, Counted counted) {
    counted.type("[name=userName]", one.userName());
    counted.type("[name=password]", one.password());
    counted.follow("form[action='/sign-in'] button.solid");
    counted.type("[name=code]", desks.house().code(one.seed()));
    counted.follow("form[action='/sign-in/code'] button.solid");
  }

  private void booked(OneFile file) throws Exception {
    var form =
        post("/calendar")
            .param("once", UUID.randomUUID().toString())
            .param("customers", file.code.shown())
            .param("on", file.visit(file.maija).today().toString())
            .param("at", "23.30")
            .param("minutes", "15")
            .param("where", "ours");
    register
        .getBean(MockMvc.class)
        .perform(People.as(file.maija, Role.WORKER, form))
        .andExpect(status().isSeeOther());
  }

  private static double bottom(Locator part) {
    assertThat(part).isVisible();
    var box = part.boundingBox();
    return box.y + box.height;
  }
}
