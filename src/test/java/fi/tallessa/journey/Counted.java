package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * What something costs whoever sits at a page (decision 0047). An input is one answer: a chip, a
 * box with whatever is written in it, a line of a list. A click is a link, a chip or a button. A
 * step is what leads to the form and away from it. How long it took is printed and never judged: a
 * machine is quicker than a person, and a busy machine is not.
 */
final class Counted {

  private final String what;
  private final Page page;
  private final long begun = System.nanoTime();
  private int inputs;
  private int clicks;
  private int steps;
  private int keys;

  Counted(String what, Page page) {
    this.what = what;
    this.page = page;
  }

  /** A key that leads somewhere, or saves. */
  void press(String key) {
    page.keyboard().press(key);
    keys++;
    steps++;
  }

  /** A link or a button that leads somewhere, or saves. */
  void follow(String what) {
    follow(page.locator(what).first());
  }

  void follow(Locator what) {
    what.click();
    page.waitForLoadState();
    clicks++;
    steps++;
  }

  /** A chip or a box to tick, by the words beside it. */
  void choose(String input) {
    page.locator("label:has(" + input + ")").first().click();
    clicks++;
    inputs++;
  }

  void type(String box, String words) {
    page.locator(box).first().pressSequentially(words);
    keys += words.length();
    inputs++;
  }

  /** Into the box that has the focus. */
  void type(String words) {
    page.keyboard().type(words);
    keys += words.length();
    inputs++;
  }

  /** A line of a list. */
  void pick(String list, String value) {
    page.selectOption(list, value);
    inputs++;
  }

  /**
   * What it takes a person who knows the page: three seconds to find something and press it, 0.3
   * for a key (the keystroke-level model, rounded up).
   */
  Duration byHand() {
    return Duration.ofSeconds(3L * clicks).plusMillis(300L * keys);
  }

  /** 200 words a minute, as somebody reads who has to judge what they read. */
  static Duration reading(int words) {
    return Duration.ofMillis(300L * words);
  }

  void costsAtMost(int inputs, int clicks, int steps) {
    var took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf(
        "%s: %d inputs, %d clicks, %d steps, %d keys, %.1f s%n",
        what, this.inputs, this.clicks, this.steps, keys, took.toMillis() / 1000.0);
    assertThat(this.inputs).as("inputs: " + what).isLessThanOrEqualTo(inputs);
    assertThat(this.clicks).as("clicks: " + what).isLessThanOrEqualTo(clicks);
    assertThat(this.steps).as("steps: " + what).isLessThanOrEqualTo(steps);
  }
}
