package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.CredentialsAside;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole life of people here, from the line on the console to somebody's last day. */
@Journey
class StaffJourneyTest {

  private static final String PASSWORD = "yksitoista kurkea kahlaa";

  @Autowired OneTimeLinks links;
  @Autowired Clock clock;
  @Autowired JdbcClient db;

  @Test
  void from_the_first_link_to_the_last_day(Desks desks) {
    var first = links.make(LinkKind.FIRST, null, null, clock.instant());
    var anna = desks.stranger().open("/begin/" + first.value());
    fill(anna, "name", "Anna Alku");
    fill(anna, "userName", unique());
    fill(anna, "password", PASSWORD);
    Stage.send(anna);
    try (var _ = CredentialsAside.all(db)) {
      begin(anna, desks);
    }

    var bea = desks.stranger().open(invite(anna, "/staff/new?role=MANAGER", "Bea Blom", unique()));
    fill(bea, "password", PASSWORD);
    Stage.send(bea);
    begin(bea, desks);

    var userName = unique();
    var link = invite(bea, "/staff/new", "Carl Carlsson", userName);
    var member = bea.locator("main p a.btn.solid").getAttribute("href");
    var carl = desks.stranger().open(link);
    fill(carl, "password", PASSWORD);
    Stage.send(carl);
    var codes = begin(carl, desks);

    carl.context().clearCookies();
    carl.navigate("/sign-in");
    fill(carl, "userName", userName);
    fill(carl, "password", PASSWORD);
    Stage.send(carl);
    carl.locator("a[href='/sign-in/recovery']").click();
    fill(carl, "code", codes.getFirst());
    Stage.send(carl);
    authenticator(carl, desks);
    assertThat(carl.locator("h1")).containsText("Recovery codes");

    bea.navigate(member + "/leaving");
    fill(bea, "lastDay", clock.instant().atZone(Visit.ZONE).toLocalDate().toString());
    Stage.send(bea);
    bea.locator("main li form button").first().click();
    // What was ticked, and that no customer is left with nobody and no key is out, which are found.
    assertThat(bea.locator("main li .mk")).hasCount(3);
    carl.navigate("/customers");
    assertThat(carl.locator("input[name=userName]")).isVisible();
  }

  /** Authenticator, undertaking, codes on paper; gives the codes. */
  private static List<String> begin(Page page, Desks desks) {
    authenticator(page, desks);
    page.locator("input[name=agreed]").check();
    page.locator("form[action='/undertaking'] .btn.solid").click();
    page.waitForURL("**/me/codes");
    var codes = page.locator(".codes li").allInnerTexts();
    page.locator("form[action='/me/codes/away'] .btn.solid").click();
    page.waitForURL(url -> !url.contains("/me/codes"));
    return codes;
  }

  private static void authenticator(Page page, Desks desks) {
    var seed = Base32.decode(page.locator(".seed").innerText().replace(" ", ""));
    fill(page, "code", desks.house().code(seed));
    Stage.send(page);
  }

  private static String invite(Page manager, String form, String name, String userName) {
    manager.navigate(form);
    fill(manager, "name", name);
    fill(manager, "userName", userName);
    Stage.send(manager);
    return manager.locator(".link-made").innerText().replaceAll("https://[^/]+", "");
  }

  private static void fill(Page page, String box, String typed) {
    page.locator("main input[name=" + box + "]").fill(typed);
  }

  private static String unique() {
    return "name." + UUID.randomUUID();
  }
}
