package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A screen in the hands of a guardian while something changes elsewhere (K9). */
@Journey
class HandedJourneyTest {

  private static final long ASKED_AGAIN = Duration.ofSeconds(31).toMillis();

  @Autowired ApplicationContext register;

  @Test
  void k9_a_handed_screen_stays_as_it_is_read_and_goes_when_a_protection_begins(Desks desks) {
    var worker = new Stage(desks, register).enrolled(Role.WORKER);
    var elli = new OneFile(register, worker.worker(), "2012-02-14");
    var desk = desks.of(worker);
    var page = desk.open(elli.address("/for-guardian"));
    page.click("form[action$='/paper'] button[formaction]");
    page.waitForURL("**/screen");
    page.clock().install();
    page.reload();
    page.evaluate("() => (window.read = true)");
    var asked = page.waitForResponse("**/still?*", () -> page.clock().fastForward(ASKED_AGAIN));
    assertThat(asked.status()).isEqualTo(204);
    Object read = page.evaluate("() => window.read");
    assertThat(read).as("the same page").isEqualTo(true);
    assertThat(page.locator("main")).containsText("Elli Rantala");
    elli.protect(null);
    page.clock().fastForward(ASKED_AGAIN);
    assertThat(page.locator("main")).not().containsText("Elli Rantala");
    assertThat(page.locator("main h1")).isVisible();
    desk.watch().forget(); // that it is not there is the answer
  }
}
