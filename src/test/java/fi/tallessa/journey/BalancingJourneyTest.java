package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

@Journey
class BalancingJourneyTest {

  @Test
  void s04_one_writes_another_sends_back_or_approves(Desks desks) {
    var sanna = desks.of(Cast.SANNA).open("/reviews/balancing");
    var groups =
        sanna.locator("ul.services > li", new Page.LocatorOptions().setHasText("Family groups"));
    Axe.finds_nothing(sanna, "balancing tests");
    write(sanna, groups, "Aiempi teksti on tarkistettu.");
    assertThat(sanna.locator("button[formaction$='/return']")).hasCount(0);
    var address = sanna.url();

    var heli = desks.of(Cast.HELI).open(address);
    heli.locator("main button[formaction$='/return']").click();
    assertThat(heli.locator(".slip")).hasCount(1);
    Axe.finds_nothing(heli, "sent back without words");
    heli.locator("[name=words]").fill("Kirjoita lapsista enemmän.");
    heli.locator("main button[formaction$='/return']").click();
    assertThat(heli.locator("main")).containsText("Kirjoita lapsista enemmän.");

    sanna.navigate("/reviews/balancing");
    write(sanna, groups, "Lapsista on nyt enemmän.");
    heli.navigate(sanna.url());
    Axe.finds_nothing(heli, "balancing test to approve");
    Picture.of(heli, "balancing-1280");
    heli.locator("form[action$='/approval'] .btn.solid").click();
    assertThat(heli.locator("main")).containsText("approved by Heli Koski");
  }

  @Test
  void what_is_typed_is_saved_without_a_press(Desks desks) {
    var heli = desks.of(Cast.HELI).open("/reviews/balancing");
    heli.locator("main a[href$='/new']").last().click();
    heli.locator("[name=children]").fill("Lapset luottavat meihin.");
    heli.locator("[name=children]").dispatchEvent("change");
    assertThat(heli.locator("#saving")).containsText("Draft saved");
    assertThat(heli.locator("[name=seen]")).hasValue("1");
    heli.locator("[name=scope]").fill("Vain avoin talo.");
    assertThat(heli.locator("[name=seen]")).hasValue("2");
    heli.navigate(heli.url());
    assertThat(heli.locator("[name=children]")).hasValue("Lapset luottavat meihin.");
    assertThat(heli.locator("[name=scope]")).hasValue("Vain avoin talo.");
  }

  private static void write(Page page, Locator service, String occasion) {
    service.locator("a", new Locator.LocatorOptions().setHasText("Write test")).click();
    page.locator("[name=conclusion][value=MAY]").check();
    page.locator("[name=assessment][value=no]").check();
    page.locator("[name=occasion]").fill(occasion);
    page.locator("main form.form .btn.solid").click();
    assertThat(page.locator("main article")).containsText(occasion);
  }
}
