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
  }
}
