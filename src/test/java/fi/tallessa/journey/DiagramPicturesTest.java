package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import fi.tallessa.family.diagram.Drawing;
import fi.tallessa.family.diagram.FamilyGraph;
import fi.tallessa.family.diagram.NastyFamilies;
import fi.tallessa.web.Uis;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nasty families in a browser: words are no wider than was reckoned, everybody is reached by Tab,
 * and the pictures lie in {@code target/diagrams} to be looked at.
 */
@Tag("long")
class DiagramPicturesTest {

  private static final String SITE = "http://diagram.test";

  private static final Pattern SHEET = Pattern.compile("Asset\\.at\\(\"(\\w+\\.css)\"\\)");

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  /** Words that lie on other words or on a sign of somebody else, or outside the picture. */
  private static final String CROWDED =
      """
      () => {
        const picture = document.querySelector(".geno-scroll > svg");
        const all = [...picture.querySelectorAll("text, .g-sign")].map((one) => {
          const box = one.getBBox();
          return {one, box, words: one.textContent || "a sign"};
        });
        const on = (a, b) => a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width
          && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height;
        const found = [];
        all.forEach(({one, box, words}, at) => {
          if (box.x < 0 || box.x + box.width > picture.width.baseVal.value) found.push(words + " outside");
          all.slice(at + 1).filter((other) => other.one.closest("g, a") !== one.closest("g, a"))
            .filter((other) => on(box, other.box))
            .forEach((other) => found.push(words + " on " + other.words));
        });
        return found;
      }
      """;

  static Stream<String> families() {
    return NastyFamilies.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("families")
  void everybody_finds_room_and_is_reached(String name) {
    var graph = NastyFamilies.all().get(name);
    try (var context = Chromium.running().newContext(new Browser.NewContextOptions())) {
      var page = context.newPage();
      page.route(SITE + "/**", route -> answer(route, graph));
      page.navigate(SITE + "/family");
      page.evaluate("() => document.fonts.ready.then(() => true)");
      assertThat(page.evaluate(CROWDED)).as(name).isEqualTo(List.of());
      assertThat(page.locator(".geno-scroll :is(a, g[tabindex='0'])").count())
          .isEqualTo(graph.people().size());
      Axe.finds_nothing(page, name);
      looked(page, name, 1280, ColorScheme.LIGHT);
      looked(page, name, 1280, ColorScheme.DARK);
      looked(page, name, 390, ColorScheme.LIGHT);
      Looked.is_never_pushed_sideways(page, name);
    }
  }

  private static void looked(Page page, String name, int width, ColorScheme light) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    var file = name + "-" + width + (light == ColorScheme.DARK ? "-dark" : "") + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "diagrams", file)));
  }

  private static void answer(Route route, FamilyGraph graph) {
    var path = URI.create(route.request().url()).getPath();
    if (path.equals("/family")) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html; charset=utf-8")
              .setBody(page(graph)));
    } else {
      route.fulfill(
          new Route.FulfillOptions().setPath(Path.of("src/main/resources/static" + path)));
    }
  }

  private static String page(FamilyGraph graph) {
    var written = new StringOutput();
    TEMPLATES.render(
        "family/diagram/picture.jte",
        Map.of(
            "ui", Uis.in("en", Instant.EPOCH, "web", "family"),
            "drawing", Drawing.of(graph),
            "title", "The family of Elli"),
        written);
    return """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>A family</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <script src="/tallessa.js"></script>
        """
        + styles()
        + "<body><main class=\"wrap page\"><h1>A family</h1>"
        + written
        + "</main></body></html>";
  }

  /** The style sheets of every page, in their order. */
  private static String styles() {
    try {
      return SHEET
          .matcher(Files.readString(Path.of("src/main/jte/web/document.jte")))
          .results()
          .map(found -> "<link rel=\"stylesheet\" href=\"/" + found.group(1) + "\">")
          .collect(Collectors.joining());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
