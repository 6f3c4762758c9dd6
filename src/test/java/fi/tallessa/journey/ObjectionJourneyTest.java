package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.TypedDay;
import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    var maija = wide(stage.maija(elli.address("")), width);
    var address = takenDown(maija, elli, width);
    var sanna = wide(stage.sanna(address), width);
    decided(sanna, width);
    var daavid = wide(stage.at(address, Cast.DAAVID), width);
    agreed(daavid, width);
    answered(sanna, address);
    lifted(sanna, address, stage.people().visit(elli.maija).today(), width);
    maija.navigate(elli.address(""));
    assertThat(maija.locator("#requests")).isVisible();
    Stream.of(maija, sanna, daavid).forEach(page -> wide(page, Desk.WIDE));
  }

  /** Who asks, by what right and what the child says, and from then on nobody uses it. */
  private static String takenDown(Page page, OneFile elli, int width) {
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
    page.locator("section[aria-labelledby=h-freeze] summary").click();
    page.selectOption("select[name=extent]", "all");
    page.locator("form[action$='/freeze'] button").click();
    assertThat(page.locator(".panel.frozen")).isVisible();
    page.locator("label:has(input[name=maturity][value=wants])").click();
    page.locator("label:has(input[name=other][value=agrees])").click();
    page.locator("textarea[name=heard]").fill("She said so herself.");
    page.locator("form[action$='/standing'] button").click();
    assertThat(page.locator("main")).containsText("A guardian asks for the child");
    return address;
  }

  private static void decided(Page page, int width) {
    page.locator("label:has(input[name=outcome][value=refused])").click();
    page.selectOption("select[name=ground]", "compelling");
    page.locator("textarea[name=why]").fill(WHY);
    page.locator("form[action$='/decision'] button").click();
    assertThat(page).hasURL(QUEUE);
    fits(page, width);
  }

  private static void agreed(Page page, int width) {
    assertThat(page.locator("main")).containsText(WHY);
    fits(page, width);
    page.locator("form[action$='/confirmation'] button").click();
    assertThat(page).hasURL(QUEUE);
  }

  private static void answered(Page page, String address) {
    page.navigate(address);
    page.locator("label:has(input[name=way][value=post])").click();
    page.locator("form[action$='/answer'] button").click();
    assertThat(page).hasURL(QUEUE);
  }

  /** They were told of it with the answer: only then the data is used again. */
  private static void lifted(Page page, String address, LocalDate today, int width) {
    page.navigate(address);
    page.locator("input[name=lifted]").fill(TypedDay.typed(today));
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
