package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import fi.tallessa.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Accessibility as far as a machine can tell: WCAG 2.2 A and AA, sizes of targets included. */
final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String TARGETS = "target-size";
  private static final String CONTRAST = "color-contrast";

  private static final String SOURCE = source();

  /**
   * Looks at the page itself and brings back nothing but the names of rules and what violates them:
   * all that is right is as long as the page again. It does not look into frames; there are none.
   */
  private static final String LOOK =
      """
      async (options) => {
        if (frames.length) throw new Error("nothing looks into the frames of this page");
        const found = await axe.run(document, {...options, resultTypes: ["violations"]});
        const ids = (rules) => rules.map((rule) => rule.id);
        return {
          ran: [found.passes, found.violations, found.incomplete, found.inapplicable].flatMap(ids),
          violated: found.violations.map((rule) =>
            rule.id + ": " + rule.nodes.map((node) => node.target + " " + node.html)),
        };
      }
      """;

  /**
   * @param ran the rules that ran
   * @param violated a rule that is violated, and where
   */
  record Found(List<?> ran, List<?> violated) {}

  /**
   * Nothing on the page hinders anybody, as far as axe can tell. Contrast takes it longer than all
   * other rules together: a quick run leaves colours, by day and by night, to the long one.
   */
  static void finds_nothing(Page page, String where) {
    var found = look(page, !Run.QUICK);
    assertThat(found.violated()).as(where).isEmpty();
    assertThat(found.ran().contains(TARGETS)).as("sizes of targets on " + where).isTrue();
  }

  static Found look(Page page) {
    return look(page, true);
  }

  /** What is to look stays in the page until the page goes. */
  private static Found look(Page page, boolean colours) {
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(SOURCE);
    }
    var options =
        Map.of(
            "runOnly",
            Map.of("type", "tag", "values", TAGS),
            "rules",
            Map.of(TARGETS, Map.of("enabled", true), CONTRAST, Map.of("enabled", colours)));
    var found = (Map<?, ?>) page.evaluate(LOOK, options);
    return new Found((List<?>) found.get("ran"), (List<?>) found.get("violated"));
  }

  private static String source() {
    try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Axe() {}
}
