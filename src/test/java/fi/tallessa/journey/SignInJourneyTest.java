package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class SignInJourneyTest {

  @Autowired People people;

  @Test
  void s36_password_code_and_undertaking_lead_in_and_nothing_is_left_behind(Desks desks) {
    var aada = people.enrolled("Aada Aalto", Role.WORKER);
    var desk = desks.stranger();
    var page = desk.open("/");
    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/sign-in.*"));
    Picture.of(page, "signin-1280");

    password(page, aada.userName(), "not the password at all");
    assertThat(page.locator(".slip")).hasCount(1);
    assertThat(page.locator("input[name=userName]")).hasValue(aada.userName());
    assertThat(page.locator("input[name=password]")).hasValue("");
    Axe.finds_nothing(page, "wrong password");

    password(page, aada.userName(), aada.password());
    Picture.of(page, "signin-2-1280");
    Axe.finds_nothing(page, "one-time code");
    code(page, "000 000");
    assertThat(page.locator(".slip")).hasCount(1);
    code(page, desks.house().code(aada.seed()));

    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/undertaking"));
    assertThat(desk.answer("/customers").url()).endsWith("/undertaking?to=/customers");
    Axe.finds_nothing(page, "undertaking");
    page.locator("form[action='/undertaking'] .btn.solid").click();
    assertThat(page.locator(".slip")).hasCount(1);
    page.locator("input[name=agreed]").check();
    page.locator("form[action='/undertaking'] .btn.solid").click();
    assertThat(page.locator(".me summary")).containsText("Aada Aalto");

    page.navigate("/customers");
    page.locator(".me summary").click();
    page.locator(".me form[action='/sign-out'] button").click();
    assertThat(page.locator("input[name=password]")).isVisible();
    page.goBack();
    page.waitForLoadState();
    assertThat(page.locator(".me")).hasCount(0);
    assertThat(page.content()).doesNotContain("Aada");
  }

  private static void password(Page page, String userName, String password) {
    page.locator("input[name=userName]").fill(userName);
    page.locator("input[name=password]").fill(password);
    page.locator("form[action='/sign-in'] .btn.solid").click();
  }

  private static void code(Page page, String code) {
    page.locator("input[name=code]").fill(code);
    page.locator("form[action='/sign-in/code'] .btn.solid").click();
  }
}
