package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.proof.Totp;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real ceremony, with an authenticator that Chromium plays (issue 9, point 3). */
@Journey
class PasskeyJourneyTest {

  @Autowired People people;
  @Autowired Clock clock;

  @Test
  void s36_d23_a_passkey_is_made_leads_in_after_the_password_and_opens_a_locked_screen(
      Desks desks) {
    var aada = people.enrolled("Aada Aalto", Role.WORKER);
    var desk = desks.stranger().signIn(aada);
    var page = desk.page();
    var cdp = desk.context().newCDPSession(page);
    var finger = authenticator(cdp);
    make(page, aada);
    assertThat(page.locator("main table")).containsText("Computer");
    Axe.finds_nothing(page, "passkeys");
    Picture.of(page, "passkeys-one-1280");

    page.locator(".me summary").click();
    page.locator(".me form[action='/sign-out'] button").click();
    page.locator("input[name=userName]").fill(aada.userName());
    page.locator("input[name=password]").fill(aada.password());
    page.locator("form[action='/sign-in'] .btn.solid").click();
    page.waitForURL("**/sign-in/code");
    Axe.finds_nothing(page, "the second step with a passkey");
    recognised(cdp, finger, false);
    passkey(page);
    assertThat(page.locator("[data-passkey-failed]")).isVisible();
    assertThat(page.locator("input[name=code]")).isVisible();
    recognised(cdp, finger, true);
    passkey(page);
    assertThat(page.locator(".me summary")).containsText("Aada Aalto");

    desk.open("/customers/new");
    page.locator("#name").fill("Kerttu Kallio");
    page.locator("#name").blur();
    page.waitForResponse("**/me/lock", () -> page.keyboard().press("l"));
    assertThat(page.locator("main")).isHidden();
    Axe.finds_nothing(page, "locked, with a passkey");
    passkey(page);
    assertThat(page.locator("main")).isVisible();
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
  }

  private void make(Page page, Enrolled one) {
    page.navigate("/me/passkeys");
    page.locator("input[name=kind][value=COMPUTER]").check();
    page.locator("input[name=current]").fill(one.password());
    // Signing in has used up the code of this half minute.
    page.locator("input[name=code]").fill(one.code(clock.instant().plus(Totp.STEP)));
    page.locator("#passkey-form .btn.solid").click();
    page.waitForURL("**/me/passkeys/new");
    assertThat(page.locator("[data-no-passkey]")).isHidden();
    Axe.finds_nothing(page, "a passkey is made");
    passkey(page);
    page.waitForURL("**/me/passkeys");
  }

  private static void passkey(Page page) {
    page.locator("[data-passkey] button").first().click();
  }

  private static String authenticator(CDPSession cdp) {
    cdp.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    return cdp.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
  }

  private static void recognised(CDPSession cdp, String finger, boolean yes) {
    var asked = new JsonObject();
    asked.addProperty("authenticatorId", finger);
    asked.addProperty("isUserVerified", yes);
    cdp.send("WebAuthn.setUserVerified", asked);
  }
}
