package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** The same ways without a script. */
@Journey
class PlainJourneyTest {

  @Test
  void everything_works_without_scripts(Desks desks) {
    var page = desks.of(Cast.MAIJA, Desks::withoutScripts).open("/customers/new");
    page.locator("#q").fill("Pyry Pakkanen 2016");
    page.locator("#q").press("Enter");
    assertThat(page.locator("#name")).hasValue("Pyry Pakkanen");
    page.locator("input[name=source][value=mother]").check();
    page.locator("input[name=reason][value=asked-for-help]").check();
    if (page.locator("input[name='guard.knows'][value=calling]").count() == 0) {
      Child.save(page);
    }
    page.locator("input[name='guard.knows'][value=calling]").check();
    page.locator("[name='guard.name']").fill("Paula Pakkanen");
    page.locator("[name='guard.phone']").fill("040 555 0166");
    Child.save(page);
    assertThat(page.locator("h1")).containsText("Pyry Pakkanen");
    var code = Child.code(page);

    page.locator(".top .find input[type=search]").fill("pakkanen pyr");
    page.locator(".top .find input[type=search]").press("Enter");
    assertThat(page.locator(".hits a").first()).containsText(code);
    page.locator(".hits a").first().click();

    var other =
        desks.of(Cast.MAIJA, Desks::withoutScripts).open("/customers/" + code + "/data/phone");
    page.locator("#phone .do a").first().click();
    say(page, "050 555 0101");
    assertThat(page.locator("#phone .says")).containsText("050 555 0101");
    say(other, "050 555 0102");
    assertThat(other.locator(".versions")).containsText("050 555 0101");
    other.locator("button[name=take][value=chosen]").click();
    assertThat(other.locator("#phone .says")).containsText("050 555 010");

    var sanna =
        desks.of(Cast.SANNA, Desks::withoutScripts).open("/customers/" + code + "/designations");
    sanna.locator("select[name=worker]").selectOption(desks.house().worker(Cast.PETRI).toString());
    sanna.locator("form[action$='/designations'] .btn.solid").click();
    assertThat(sanna.locator("main table")).containsText("Petri Niemi");

    page.locator("#languages button[value=sv]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("h1")).containsText(code);
  }

  private static void say(com.microsoft.playwright.Page page, String value) {
    page.locator("form#datum [name=value]").fill(value);
    page.locator("form#datum [name=source][value=customer]").check();
    page.locator("form#datum .btn.solid").click();
  }
}
