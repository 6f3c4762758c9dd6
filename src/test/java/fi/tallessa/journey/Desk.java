package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.tallessa.People.Enrolled;
import fi.tallessa.demo.Cast;

/** One person at a browser: a page of the register, and an eye on what the browser says of it. */
public final class Desk implements AutoCloseable {

  /** A machine that builds something else beside the tests answers late, and is not at fault. */
  private static final int SECONDS = 30;

  static final int WIDE = 1280;
  static final int HIGH = 900;

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
    context.setDefaultTimeout(SECONDS * 1000);
    context.setDefaultNavigationTimeout(SECONDS * 1000);
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

  /** Through the real pages, with password and one-time code. */
  public Desk signIn(Cast one) {
    return password(one.userName(), Cast.PASSWORD).code(one.seed()).itWasI();
  }

  /** Whose earlier browser is still open, though locked by now, is asked about it first. */
  private Desk itWasI() {
    if (page.url().contains("/me/elsewhere")) {
      page.locator("form[action='/me/elsewhere'] button").click();
      page.waitForURL(url -> !url.contains("/me/elsewhere"));
    }
    return this;
  }

  /** Somebody who has never been here: signs the undertaking as well. */
  public Desk signIn(Enrolled one) {
    password(one).code(one.seed());
    page.locator("input[name=agreed]").check();
    page.locator("main form:has(input[name=agreed]) button.solid").click();
    page.waitForURL(url -> !url.contains("/undertaking"));
    return this;
  }

  /** The first step: the one-time code is asked next. */
  Desk password(Enrolled one) {
    return password(one.userName(), one.password());
  }

  private Desk password(String userName, String password) {
    page.navigate("/sign-in");
    page.locator("input[name=userName]").fill(userName);
    page.locator("input[name=password]").fill(password);
    page.locator("form[action='/sign-in'] button.solid").click();
    page.waitForURL("**/sign-in/code");
    return this;
  }

  /** The second step. */
  Desk code(byte[] seed) {
    page.locator("input[name=code]").fill(house.code(seed));
    page.locator("form[action='/sign-in/code'] button.solid").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Everybody can use the page as it stands; the state names it when not. */
  public Desk usable(String state) {
    Axe.finds_nothing(page, state);
    return this;
  }

  /** A picture of the page, to be looked at beside the drawings. */
  public Desk picture(String name) {
    Picture.of(page, name);
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

  /**
   * As its next user finds it: one empty page as wide as a desk by day, no cookie of anybody's, and
   * nobody waiting for an answer. What was fetched for all pages alike stays, as in any browser.
   */
  boolean tidied() {
    page.navigate("about:blank");
    page.unrouteAll();
    context.pages().stream().filter(tab -> tab != page).forEach(Page::close);
    page.setViewportSize(WIDE, HIGH);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    context.clearCookies();
    watch.forget();
    return true;
  }

  @Override
  public void close() {
    context.close();
  }
}
