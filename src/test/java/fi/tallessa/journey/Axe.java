package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Accessibility as far as a machine can tell: WCAG 2.2 A and AA, sizes of targets included. */
final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String TARGETS = "target-size";
  private static final String CONTRAST = "color-contrast";

  /** Nothing on the page hinders anybody, as far as axe can tell. */
  static void finds_nothing(Page page, String where) {
    var found = look(page);
    assertThat(found.getViolations()).as(where).extracting(Axe::said).isEmpty();
    assertThat(ran(found)).as("rules that ran on " + where).contains(TARGETS);
  }

  /** By night nothing is different but the colours, so nothing else is asked once more. */
  static void finds_no_pale_colour(Page page, String where) {
    var options = new AxeRunOptions();
    options.setRunOnly(only("rule", List.of(CONTRAST)));
    var found = analyze(page, options);
    assertThat(found.getViolations()).as(where).extracting(Axe::said).isEmpty();
    assertThat(ran(found)).as("rules that ran on " + where).containsOnly(CONTRAST);
  }

  static AxeResults look(Page page) {
    var options = new AxeRunOptions();
    options.setRunOnly(only("tag", TAGS));
    var on = new AxeRuleOptions();
    on.setEnabled(true);
    options.setRules(Map.of(TARGETS, on));
    return analyze(page, options);
  }

  private static AxeRunOnlyOptions only(String type, List<String> values) {
    var only = new AxeRunOnlyOptions();
    only.setType(type);
    only.setValues(values);
    return only;
  }

  private static AxeResults analyze(Page page, AxeRunOptions options) {
    // What is right is told by the names of the rules alone, which saves half of the time.
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
  }

  private static Stream<String> ran(AxeResults found) {
    return Stream.of(
            found.getPasses(),
            found.getViolations(),
            found.getIncomplete(),
            found.getInapplicable())
        .flatMap(List::stream)
        .map(Rule::getId);
  }

  private static String said(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
  }

  private Axe() {}
}
