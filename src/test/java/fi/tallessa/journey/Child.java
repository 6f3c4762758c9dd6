package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Registering a child at a browser, as a worker does while the mother is on the phone. */
final class Child {

  private static final Pattern FILE = Pattern.compile("/customers/(\\w{3}-\\w{3})$");

  /** Fills the form; the guardian block has come when this returns. */
  static void whileMotherCalls(Page page, String name, String born) {
    page.navigate("/customers/new");
    page.locator("input[name=source][value=mother]").check();
    page.locator("#name").fill(name);
    page.locator("#birth").fill(born);
    page.locator("#birth").blur();
    page.locator("input[name=reason][value=asked-for-help]").check();
    page.locator("input[name='guard.knows'][value=calling]").check();
    page.locator("[name='guard.name']").fill("Helmi Rantala");
    page.locator("[name='guard.phone']").fill("040 555 0142");
  }

  /** Registers a child and says its code. */
  static String registered(Page page, String name) {
    whileMotherCalls(page, name, "14.2.2017");
    save(page);
    return code(page);
  }

  static void save(Page page) {
    page.locator("form#new-customer .btn.solid").click();
  }

  /** The code in the address of a file. */
  static String code(Page page) {
    page.waitForURL(url -> FILE.matcher(url.replaceAll("[?#].*", "")).find());
    var at = FILE.matcher(page.url().replaceAll("[?#].*", ""));
    assertThat(at.find()).as("a file at " + page.url()).isTrue();
    return at.group(1);
  }

  private Child() {}
}
