package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** Issue 4, point 12: keys work from any page, and never while somebody is typing. */
@Journey
class KeysJourneyTest {

  private static final String COUNTS_SENDING =
      """
      () => {
        window.sent = 0;
        addEventListener("submit", (event) => {
          event.preventDefault();
          window.sent++;
        }, true);
      }
      """;

  @Test
  void keys_work_from_any_page_and_not_in_a_box(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/me");
    page.keyboard().press("?");
    page.waitForURL("**/keys");
    page.keyboard().press("t");
    page.waitForURL("**/tasks/new");
    page.locator("[name=what]").focus();
    page.keyboard().type("n?c");
    assertThat(page.url()).endsWith("/tasks/new");
    assertThat(page.locator("[name=what]").inputValue()).isEqualTo("n?c");
    page.navigate(page.url().replace("/tasks/new", "/keys"));
    page.keyboard().press("n");
    page.waitForURL("**/customers/new");
    page.navigate(page.url().replace("/customers/new", "/keys"));
    page.keyboard().press("c");
    page.waitForURL("**/contacts/new");
    page.navigate("/keys");
    page.keyboard().press("g");
    page.keyboard().press("k");
    page.waitForURL("**/calendar");
  }

  /** Nothing is sent that nobody sees, and of a page that has no form of its own none. */
  @Test
  void i4_12_ctrl_enter_sends_the_form_of_the_page_where_it_is_seen_and_no_other(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/tasks/new");
    page.evaluate(COUNTS_SENDING);
    page.evaluate("() => document.activeElement.blur()");
    page.evaluate("() => document.getElementById('form').style.display = 'none'");
    page.keyboard().press("Control+Enter");
    assertThat(page.evaluate("() => window.sent")).as("not to be seen").isEqualTo(0);
    page.evaluate("() => document.getElementById('form').style.display = ''");
    page.keyboard().press("Control+Enter");
    assertThat(page.evaluate("() => window.sent")).isEqualTo(1);
    page.keyboard().down("Control");
    page.keyboard().down("Enter");
    page.keyboard().down("Enter");
    page.keyboard().up("Enter");
    page.keyboard().up("Control");
    assertThat(page.evaluate("() => window.sent")).as("held down, pressed once").isEqualTo(2);
    page.navigate("/keys");
    page.evaluate(COUNTS_SENDING);
    page.evaluate("() => document.querySelector('main form button').classList.add('btn', 'solid')");
    page.keyboard().press("Control+Enter");
    assertThat(page.evaluate("() => window.sent")).as("no form of the page").isEqualTo(0);
  }

  /** A page with nothing to type has what it is for on one button. */
  @Test
  void i4_12_ctrl_enter_presses_the_one_button_of_a_page(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/calendar/feed");
    page.evaluate(COUNTS_SENDING);
    page.keyboard().press("Control+Enter");
    assertThat(page.evaluate("() => window.sent")).isEqualTo(1);
  }

  @Test
  void i4_12_a_key_that_is_held_down_is_pressed_once(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/keys");
    page.evaluate(
        """
        () => {
          window.pressed = 0;
          document.querySelector("[data-key=t]").addEventListener("click", (event) => {
            event.preventDefault();
            window.pressed++;
          });
        }
        """);
    page.keyboard().down("t");
    page.keyboard().down("t");
    page.keyboard().down("t");
    page.keyboard().up("t");
    assertThat(page.evaluate("() => window.pressed")).isEqualTo(1);
  }

  /** WCAG 2.1.4: kept with the worker, and for nobody else. */
  @Test
  void keys_of_one_letter_are_turned_off_by_each_for_themselves(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/keys");
    page.locator("form[action='/keys/off'] button").click();
    assertThat(page.locator("html").getAttribute("data-keys")).isEqualTo("off");
    assertThat(page.locator("#h-off ~ p").textContent()).contains("They are off for you");
    page.keyboard().press("t");
    page.keyboard().press("g");
    page.keyboard().press("k");
    page.keyboard().press("/");
    assertThat(page.url()).endsWith("/keys");
    assertThat(page.locator("form[action='/keys/on'] button").isVisible()).isTrue();
    page.locator("form[action='/keys/on'] button").click();
    assertThat(page.locator("html").getAttribute("data-keys")).isNull();
    page.keyboard().press("t");
    page.waitForURL("**/tasks/new");
  }
}
