package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** Issue 4, point 12: keys work from any page, and never while somebody is typing. */
@Journey
class KeysJourneyTest {

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
