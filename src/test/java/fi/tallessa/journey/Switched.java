package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.Run;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Another language, pressed on a page with something typed in each of its boxes. */
final class Switched {

  /** What is chosen for a list of its own kind, and not typed: a search, a filter, a row's list. */
  private static final String LEFT_BEHIND = "form.find:not(#find), form.ask, .rules form";

  /** What is gone after some minutes by itself, whatever page is open (an hourly sweep). */
  private static final Set<String> SWEPT = Set.of("staff.recovery_sheet");

  private static final String SECRET = "[type=password], [autocomplete=one-time-code]";

  /** What these say decides which other boxes there are. */
  private static final String DECIDING = "[name=birth], [name=adult]";

  private static final String BOXES =
      """
      const form = document.querySelector("#languages button[value]").form;
      const boxes = [...document.querySelectorAll("main input, main textarea, main select")]
        .filter((box) => box.type !== "hidden" && !box.closest(left) && box.checkVisibility())
        // No page can hold a file: it is chosen anew.
        .filter((box) => box.type !== "file");
      const free = boxes.filter((box) => !box.matches("%s"));
      const chosen = (box) => ["radio", "checkbox"].includes(box.type);
      """
          .formatted(DECIDING);

  /** Boxes of another form than the one that is sent for another language. */
  private static final String OUTSIDE =
      "left => {" + BOXES + "return boxes.filter((box) => box.form !== form).map((b) => b.name); }";

  /** Without a word to any script: only what is sent is to be looked at. */
  private static final String FILL =
      "left => {"
          + BOXES
          + """
            const judged = document.querySelector("#languages button[name=lang][form]");
            free.forEach((box, at) => {
              if (chosen(box) || box.tagName === "SELECT" || box.value || box.ariaInvalid) return;
              box.value = "zq" + at;
            });
            if (judged) return;
            for (const box of free.filter(chosen)) {
              if (box.type === "checkbox") box.checked = true;
              else if (!form.querySelector(`[name="${box.name}"]:checked`)) box.checked = true;
            }
            for (const list of free.filter((box) => box.tagName === "SELECT" && !box.value)) {
              list.selectedIndex = list.options.length - 1;
            }
          }
          """;

  private static final String TYPED =
      "left => {"
          + BOXES
          + """
            return boxes
              .filter((box) => !box.matches("%s"))
              .filter((box) => !chosen(box) || box.checked)
              .map((box) => box.name + "=" + box.value);
          }
          """
              .formatted(SECRET);

  static void losesNothing(Page page, State state, Owner owner) {
    assertThat(in(page, OUTSIDE)).as("boxes beside the form of " + state).isEmpty();
    var shown = shown(page, state);
    page.evaluate(FILL, LEFT_BEHIND);
    var typed = in(page, TYPED);
    var secrets = secrets(page);
    var rows = owner.rows();
    for (var language : languages(state)) {
      page.locator("#languages button[value=" + language + "]").click();
      page.locator("html[lang=" + language + "]").waitFor();
      // With its styles: the root of a page is there before they are.
      page.waitForLoadState();
      var what = state + " in " + language;
      assertThat(page.locator("#languages button[value]").count()).as(what).isEqualTo(3);
      assertThat(page.locator("h1").count()).as(what).isEqualTo(1);
      assertThat(page.locator(shown).count()).as(shown + " of " + what).isPositive();
      assertThat(in(page, TYPED)).as(what).containsAll(typed);
      Looked.is_never_pushed_sideways(page, what);
      secrets
          .values()
          .forEach(secret -> assertThat(page.content()).as(what).doesNotContain(secret));
    }
    assertThat(changed(rows, owner.rows())).as("written by " + state).isEmpty();
  }

  /**
   * Both others where the page itself is shown, else the one whose turn it is; a quick run has time
   * for the one whose words are longest.
   */
  private static List<String> languages(State state) {
    if (Run.QUICK) {
      return List.of("fi");
    }
    var both = List.of("sv", "fi");
    return state.route() == null
        ? List.of(both.get(Math.floorMod(state.name().hashCode(), 2)))
        : both;
  }

  /**
   * A form that came too late is shown as the form it is, where it can be. What was wrong with a
   * secret is not known once it has been forgotten.
   */
  private static String shown(Page page, State state) {
    boolean late = page.locator("form#unsent").count() > 0;
    boolean secret = page.locator("#password-form").count() > 0;
    return late || secret ? "main form" : state.shown();
  }

  private static List<String> in(Page page, String script) {
    return ((List<?>) page.evaluate(script, LEFT_BEHIND)).stream().map(String::valueOf).toList();
  }

  private static Map<String, String> secrets(Page page) {
    return page.locator("main").locator(SECRET).all().stream()
        .filter(box -> !box.inputValue().isEmpty())
        .collect(Collectors.toMap(box -> box.getAttribute("name"), box -> "\"" + box.inputValue()));
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(table -> !SWEPT.contains(table))
        .filter(table -> !after.get(table).equals(before.get(table)))
        .toList();
  }

  private Switched() {}
}
