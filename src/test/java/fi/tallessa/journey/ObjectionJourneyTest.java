package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.TypedDay;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 8: a mother objects by phone, and is answered; at a desk and in a hand. */
@Journey
class ObjectionJourneyTest {

  private static final String WHY = "We are the only service on the island, and Elli asked for it.";

  private static final Pattern QUEUE = Pattern.compile(".*/rights");

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void s48_s50_an_objection_is_taken_down_frozen_weighed_by_two_and_answered(
      int width, Desks desks) {
    var stage = new Stage(desks, register);
    var elli = stage.elli();
    var address = takenDown(stage, elli, width);
    decided(stage, address, width);
    agreed(stage, address, width);
    answered(stage, address, width);
    lifted(stage, address, width);
    assertThat(wide(stage.maija(elli.address("")), width).locator("#requests")).isVisible();
    for (var one : new Cast[] {Cast.MAIJA, Cast.SANNA, Cast.DAAVID}) {
      wide(stage.at("/me", one), Desk.WIDE);
    }
  }

  /** Who asks, by what right and what the child says, and from then on nobody uses it. */
  private static String takenDown(Stage stage, OneFile elli, int width) {
    var page = wide(stage.maija(elli.address("")), width);
    var counted = new Counted("an objection taken down at " + width, page);
    counted.follow("#requests a[href$='/requests/new']");
    counted.choose("input[name=kind][value=objection]");
    counted.choose("input[name=who][value='" + elli.helmi + "']");
    counted.choose("input[name=channel][value=phone]");
    counted.type("textarea[name=what]", "Our neighbour works in your other unit.");
    counted.choose("input[name=identity][value=known]");
    counted.follow("#form .btn.solid");
    counted.costsAtMost(5, 6, 2);
    var address = URI.create(page.url()).getPath();
    fits(page, width);
    page.locator("form[action$='/freeze'] button").click();
    assertThat(page.locator(".panel.frozen")).isVisible();
    page.locator("label:has(input[name=maturity][value=wants])").click();
    page.locator("label:has(input[name=other][value=agrees])").click();
    page.locator("textarea[name=heard]").fill("She said so herself.");
    page.locator("form[action$='/standing'] button").click();
    assertThat(page.locator("main")).containsText("A guardian asks for the child");
    return address;
  }

  private static void decided(Stage stage, String address, int width) {
    var page = wide(stage.sanna(address), width);
    page.locator("label:has(input[name=outcome][value=refused])").click();
    page.selectOption("select[name=ground]", "compelling");
    page.locator("textarea[name=why]").fill(WHY);
    page.locator("form[action$='/decision'] button").click();
    assertThat(page).hasURL(QUEUE);
    fits(page, width);
  }

  private static void agreed(Stage stage, String address, int width) {
    var page = wide(stage.at(address, Cast.DAAVID), width);
    assertThat(page.locator("main")).containsText(WHY);
    fits(page, width);
    page.locator("form[action$='/confirmation'] button").click();
    assertThat(page).hasURL(QUEUE);
  }

  private static void answered(Stage stage, String address, int width) {
    var page = wide(stage.sanna(address), width);
    page.locator("label:has(input[name=way][value=post])").click();
    page.locator("form[action$='/answer'] button").click();
    assertThat(page).hasURL(QUEUE);
  }

  /** They were told of it with the answer: only then the data is used again. */
  private static void lifted(Stage stage, String address, int width) {
    var page = wide(stage.sanna(address), width);
    var day = page.locator("input[name=lifted]");
    var today = stage.people().visit(stage.desks().house().worker(Cast.SANNA)).today();
    day.fill(TypedDay.typed(today));
    page.locator("form[action$='/freeze/end'] button").click();
    assertThat(page.locator("main")).containsText("The data is used again");
    fits(page, width);
  }

  private static Page wide(Page page, int width) {
    page.setViewportSize(width, 900);
    return page;
  }

  private static void fits(Page page, int width) {
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
