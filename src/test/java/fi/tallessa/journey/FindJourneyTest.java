package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class FindJourneyTest {

  @ParameterizedTest
  @ValueSource(strings = {"rant el", "Elli R", "elli 2015", "0142", "ELLI RÄNTÄLA"})
  void d09_one_box_finds_by_name_in_any_order_by_year_and_by_phone(String typed, Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/");
    page.keyboard().press("/");
    page.keyboard().type(typed);
    page.keyboard().press("Enter");
    assertThat(
            page.locator(".hits a")
                .filter(new Locator.FilterOptions().setHasText("Elli Rantala"))
                .first())
        .isVisible();
    assertThat(page.url()).matches(".*/find(/[0-9a-f-]{36})?");
  }

  @Test
  void d09_w_and_v_and_dotted_letters_are_one(Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    var code = Child.registered(page, "Väinö Wirtänen");
    page.navigate("/find");
    page.locator("main .find input[type=search]").pressSequentially("vaino virt");
    assertThat(page.locator("#found .hits a").first()).containsText(code);
    page.locator("main .find input[type=search]").fill(code.replace("-", "").toLowerCase());
    assertThat(page.locator("#found [name=q]")).hasValue(code.replace("-", "").toLowerCase());
    assertThat(page.locator("#found .hits a").first()).containsText("Väinö Wirtänen");
    Axe.finds_nothing(page, "found");
    Picture.of(page, "find-1280");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Väinö Wirtänen");
  }

  @Test
  void whoever_walks_through_what_was_found_stays_there_when_it_is_found_anew(Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    Child.registered(page, "Ymmi Ylitalo");
    page.navigate("/find");
    var box = page.locator("main .find input[type=search]");
    box.pressSequentially("ymmi");
    assertThat(page.locator("#found .hits a").first()).containsText("Ymmi Ylitalo");
    foundAnewUnder(page, box, "ymmi y");
    assertThat(page.locator("#found .hits a").first()).isFocused();
    foundAnewUnder(page, box, "ymmi yx");
    assertThat(box).isFocused();
  }

  /** The last letter is typed and the first row walked to before the answer is there. */
  private static void foundAnewUnder(Page page, Locator box, String typed) {
    box.fill(typed);
    page.locator("#found .hits a").first().focus();
    assertThat(page.locator("#found [name=q]")).hasValue(typed);
  }

  /** Issue 4, point 12: saved place. */
  @Test
  void i4_12_back_leads_to_what_was_found_and_to_where_one_was_in_a_list(Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    Child.registered(page, "Zelma Zetterberg");
    page.navigate("/find");
    page.locator("main .find input[type=search]").pressSequentially("zelma z");
    var hit = page.locator("#found .hits a").first();
    assertThat(hit).containsText("Zelma Zetterberg");
    page.waitForURL(url -> url.matches(".*/find/[0-9a-f-]{36}"));
    hit.click();
    page.waitForURL("**/customers/**");
    page.goBack();
    assertThat(page.locator("#found .hits a").first()).containsText("Zelma Zetterberg");
    assertThat(page.locator("main .find input[type=search]")).hasValue("zelma z");

    page.setViewportSize(800, 300);
    page.navigate("/customers");
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
    var down = page.evaluate("() => Math.round(scrollY)");
    assertThat((int) down).isPositive();
    page.locator(".hits a").last().click();
    page.waitForURL("**/customers/**-**");
    page.goBack();
    page.waitForFunction("down => Math.abs(scrollY - down) < 40", down);
  }

  @Test
  void d09_nobody_finds_a_customer_they_may_not_open(Desks desks) {
    var page = desks.of(Cast.CELIA).open("/find");
    page.locator("main .find input[type=search]").fill("rantala");
    assertThat(page.locator("#found")).containsText("Nobody was found");
    Picture.of(page, "find-nobody-1280");
    Axe.finds_nothing(page, "nobody found");
  }
}
