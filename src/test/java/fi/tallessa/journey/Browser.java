package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.tallessa.People.Enrolled;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person at a screen: one browser window with cookies of its own. Whatever the browser complains
 * about, a refused style or a broken script, fails the journey when the window closes.
 */
public final class Browser implements AutoCloseable {

  /** WCAG 2.2 A and AA, with the size of targets, which axe leaves out unless told. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** An answer other than 200 is no fault of a page; journeys look at statuses themselves. */
  private static final String STATUS = "Failed to load resource";

  private static final Path PICTURES = Path.of("target/screenshots");

  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Browser(int port, NewContextOptions how) {
    this.window =
        Chromium.running()
            .newContext(how.setBaseURL("https://localhost:" + port).setIgnoreHTTPSErrors(true));
    this.page = window.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error") && !said.text().startsWith(STATUS)) {
            complaints.add(said.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** On a desk: 1280 wide, light. */
  public static Browser desk(int port) {
    return new Browser(port, sized(1280, 900));
  }

  public static Browser deskInTheDark(int port) {
    return new Browser(port, sized(1280, 900).setColorScheme(ColorScheme.DARK));
  }

  /** In a hand: 390 wide. */
  public static Browser phone(int port) {
    return new Browser(port, sized(390, 844).setHasTouch(true));
  }

  public static Browser withoutScripts(int port) {
    return new Browser(port, sized(1280, 900).setJavaScriptEnabled(false));
  }

  private static NewContextOptions sized(int width, int height) {
    return new NewContextOptions().setViewportSize(width, height).setLocale("en");
  }

  public Page page() {
    return page;
  }

  /** Opens an address of the register and waits until it is whole. */
  public Browser open(String path) {
    page.navigate(path);
    return this;
  }

  /** Password, code and, the first time, the undertaking. */
  public Browser signIn(Enrolled person, Clock clock) {
    open("/sign-in");
    page.fill("input[name=userName]", person.userName());
    page.fill("input[name=password]", person.password());
    page.click("main form .btn.solid");
    page.waitForURL("**/sign-in/code**");
    page.fill("input[name=code]", person.code(clock.instant()));
    page.click("main form .btn.solid");
    page.waitForURL(url -> !url.contains("/sign-in"));
    if (page.url().contains("/undertaking")) {
      page.locator("input[name=agreed]").first().check();
      page.click("main form .btn.solid");
      page.waitForURL(url -> !url.contains("/undertaking"));
    }
    return this;
  }

  /** Everybody can use the page as it stands; the state names it when not. */
  public Browser assertAccessible(String state) {
    var size = new AxeRuleOptions();
    size.setEnabled(true);
    var options = new AxeRunOptions();
    options.setRules(Map.of("target-size", size));
    var found = new AxeBuilder(page).options(options).withTags(TAGS).analyze().getViolations();
    assertThat(
            found.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " " + places(rule)))
        .as(state)
        .isEmpty();
    return this;
  }

  private static List<String> places(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
  }

  /** A picture of the whole page, to be looked at beside the drawings: target/screenshots. */
  public Browser picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    return this;
  }

  @Override
  public void close() {
    window.close();
    assertThat(complaints).as("what the browser complained about").isEmpty();
  }
}
