package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.staff.proof.Totp;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;

/** Somebody with a one-time link in hand, on the way to their first page. */
final class Beginner {

  private static final String PASSWORD = "kuusi kurkea kahlaa rannassa";

  private final Page page;

  private Beginner(Page page) {
    this.page = page;
  }

  /** The very first: says who they are as well. */
  static Page first(Page page, String link, String name) {
    page.navigate(link);
    page.fill("input[name=name]", name);
    page.fill("input[name=userName]", userName(name));
    return new Beginner(page).begins();
  }

  static Page invited(Page page, String link) {
    page.navigate(link);
    return new Beginner(page).begins();
  }

  static String userName(String name) {
    return name.toLowerCase().replace(' ', '.');
  }

  /** Password, authenticator, undertaking, codes on paper. */
  private Page begins() {
    page.fill("input[name=password]", PASSWORD);
    page.click("#begin .btn.solid");
    page.locator(".seed").waitFor();
    var seed = Base32.decode(page.locator(".seed").textContent().replace(" ", ""));
    page.fill("input[name=code]", Totp.code(seed, Instant.now()));
    page.click("#begin .btn.solid");
    page.locator("input[name=agreed]").check();
    page.locator("main form:has(input[name=agreed]) button.solid").click();
    page.locator(".codes").waitFor();
    page.click("form[action='/me/codes/away'] .btn.solid");
    page.waitForURL(url -> !url.endsWith("/me/codes/away"));
    return page;
  }
}
