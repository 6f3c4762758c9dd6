package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** D15: words are asked about, and whoever saves twice by habit has answered nothing. */
@Journey
class WordingJourneyTest {

  private static final String TYPED = "Koiralla on astma, kysy voinnista";

  @Test
  void d15_neither_enter_nor_ctrl_enter_answers_for_somebody(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/tasks/new");
    var what = page.locator("[name=what]");
    what.fill(TYPED);
    press(page, what, "Enter");
    assertAsked(page);
    press(page, what, "Enter");
    assertAsked(page);
    press(page, what, "Control+Enter");
    assertAsked(page);
    press(page, page.locator("#guard"), "Control+Enter");
    assertAsked(page);
    page.locator("button[value='better']").click();
    page.waitForURL("**/tasks");
    assertThat(page.locator("main").textContent())
        .contains("yksityinen asia")
        .doesNotContain("astma");
  }

  @Test
  void d15_nor_where_it_is_the_only_box(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/groups");
    var name = page.locator("#form [name=name]");
    name.fill(TYPED);
    page.locator("#form [name=service]").selectOption(new SelectOption().setIndex(1));
    press(page, name, "Enter");
    press(page, name, "Enter");
    assertThat(page.locator("#guard").isVisible()).isTrue();
    assertThat(name.inputValue()).isEqualTo(TYPED);
    press(page, name, "Control+Enter");
    assertThat(page.locator("#guard").isVisible()).isTrue();
    assertThat(name.inputValue()).isEqualTo(TYPED);
  }

  private static void assertAsked(Page page) {
    assertThat(page.locator("#guard").isVisible()).isTrue();
    assertThat(page.locator("[name=what]").inputValue()).isEqualTo(TYPED);
  }

  /** Pressed, and the next page is there. */
  private static void press(Page page, Locator at, String key) {
    page.evaluate("document.body.dataset.before = 'yes'");
    at.press(key);
    page.waitForFunction("document.body?.dataset.before === undefined");
    page.waitForLoadState();
  }
}
