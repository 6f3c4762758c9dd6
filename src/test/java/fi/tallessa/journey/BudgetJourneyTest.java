package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What a day may cost, row by row of the budgets. A new customer is counted where one is
 * registered, a contact where one is logged, a hand-over where somebody is handed over.
 */
@Journey
class BudgetJourneyTest {

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

  @Test
  void the_morning_is_one_screen_and_nothing_to_click(Desks desks) {
    var stage = new Stage(desks, register);
    var maija = stage.people().enrolled("Maija Lehto", Role.WORKER);
    var elli = new OneFile(register, maija.worker());
    var page = desks.of(maija).open(elli.address("/appointments/new"));
    page.fill("[name=at]", "23.30");
    Stage.send(page);
    page.navigate(elli.address("/tasks/new"));
    page.fill("[name=what]", "Ask the school about the quiet room");
    Stage.send(page);
    page.navigate("/me");

    var counted = new Counted("morning", page);
    page.navigate("/");
    for (var part : new String[] {"h-meet", "h-do", "h-new", "h-end"}) {
      assertThat(bottom(page.locator("section[aria-labelledby=" + part + "]")))
          .as("%s, in pixels from the top of a screen", part)
          .isLessThanOrEqualTo(Desk.HIGH);
    }
    assertThat(page.locator(".agenda")).containsText(elli.code.shown());
    assertThat(page.locator(".tasks")).containsText("Ask the school about the quiet room");
    counted.costsAtMost(0, 0, 0);
  }

  private static double bottom(Locator part) {
    assertThat(part).isVisible();
    var box = part.boundingBox();
    return box.y + box.height;
  }
}
