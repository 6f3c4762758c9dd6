package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fi.tallessa.People.Enrolled;
import fi.tallessa.demo.Cast;

/** One person at a browser: a page of the register, and an eye on what the browser says of it. */
public final class Desk implements AutoCloseable {

  private final BrowserContext context;
  private final House house;
  private final boolean scripts;
  private final Watch watch;
  private final Page page;

  Desk(BrowserContext context, House house, boolean scripts) {
    this.context = context;
    this.house = house;
    this.scripts = scripts;
    this.watch = new Watch(context, house.origin());
    context.setDefaultTimeout(10_000);
    this.page = context.newPage();
  }

  public BrowserContext context() {
    return context;
  }

  public Page page() {
    return page;
  }

  Watch watch() {
    return watch;
  }

  /** Another tab of the same browser. */
  public Page tab() {
    return context.newPage();
  }

  /** Opens an address of the register and expects it to be there. */
  public Page open(String path) {
    assertThat(answer(path).status()).as(path).isEqualTo(200);
    return page;
  }

  /** Opens an address of the register, whatever comes of it. */
  public Response answer(String path) {
    return page.navigate(path);
  }

  /** Presses what bears this name, a button before a link. */
  public Page press(String name) {
    return Hand.press(page, name);
  }

  /** Through the real pages, with password and one-time code. */
  public Desk signIn(Cast one) {
    return signIn(one.userName(), Cast.PASSWORD, house.code(one.seed()));
  }

  /** Somebody who has never been here: signs the undertaking as well. */
  public Desk signIn(Enrolled one) {
    signIn(one.userName(), one.password(), house.code(one.seed()));
    page.locator("input[name=agreed]").check();
    page.locator("main form:has(input[name=agreed]) button.solid").click();
    return this;
  }

  private Desk signIn(String userName, String password, String code) {
    page.navigate("/sign-in");
    page.locator("input[name=userName]").fill(userName);
    page.locator("input[name=password]").fill(password);
    page.locator("form[action='/sign-in'] button.solid").click();
    page.locator("input[name=code]").fill(code);
    page.locator("form[action='/sign-in/code'] button.solid").click();
    assertThat(page.url()).as("signed in").doesNotContain("/sign-in");
    return this;
  }

  /** What the browser complained about, and what it keeps, which must be nothing (S31). */
  void nothingWentWrong() {
    assertThat(watch.complaints()).isEmpty();
    if (scripts) {
      for (var tab : context.pages()) {
        if (tab.url().startsWith(house.origin())) {
          assertThat(Kept.in(tab)).as("kept in the browser").isEmpty();
        }
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
