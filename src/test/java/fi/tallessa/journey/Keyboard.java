package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A page under somebody's Tab key alone: each control is a stop, in order, and shows it is one. */
final class Keyboard {

  /** Enough of a long list to see how it goes. */
  private static final int MOST = Run.QUICK ? 40 : 80;

  /**
   * Notes the stops there should be, a group of radios being one, and from then on each stop there
   * is: its number, whether it shows a ring, and what it is.
   */
  private static final String WATCH =
      """
      () => {
        const all = [...document.querySelectorAll(
            "a[href], button, input, select, textarea, summary, [tabindex='0']")]
          .filter((e) => !e.disabled && e.type !== "hidden" && e.tabIndex >= 0 && e.checkVisibility());
        const group = (e) => e.type === "radio"
          ? all.find((o) => o.type === "radio" && o.name === e.name && o.form === e.form) : e;
        const stops = all.filter((e) => group(e) === e);
        const ringed = (e) => e && getComputedStyle(e).outlineStyle !== "none"
          && parseFloat(getComputedStyle(e).outlineWidth) > 0;
        window.walked = [];
        window.walking?.abort();
        window.walking = new AbortController();
        document.addEventListener("focusin", (event) => {
          const at = event.target;
          window.walked.push({
            stop: stops.indexOf(group(at)),
            ring: [at, at.nextElementSibling, at.closest("label"), at.closest(".find, .in-box")]
              .some(ringed),
            what: at.outerHTML.slice(0, 120)});
        }, {signal: window.walking.signal});
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute("tabindex");
        return stops.map((e) => e.outerHTML.slice(0, 120));
      }""";

  static void walks(Page page, String state) {
    var stops = (List<?>) page.evaluate(WATCH);
    int most = Math.min(MOST, stops.size());
    for (int i = 0; i < most; i++) {
      page.keyboard().press("Tab");
    }
    var walked = ((List<?>) page.evaluate("() => window.walked")).stream().map(Map.class::cast);
    var steps = walked.filter(step -> (int) step.get("stop") >= 0).limit(most).toList();
    assertThat(steps.stream().map(step -> (int) step.get("stop")))
        .as(() -> "Tab on " + state + " through " + stops)
        .containsExactlyElementsOf(IntStream.range(0, most).boxed().toList());
    assertThat(steps.stream().filter(step -> step.get("ring").equals(false)))
        .as("no ring at the focus on " + state)
        .isEmpty();
  }

  private Keyboard() {}
}
