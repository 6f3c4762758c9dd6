package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import fi.tallessa.Owner;
import java.util.function.Function;

/**
 * One thing a page can show.
 *
 * @param name for its pictures, {@code new-customer-refused}
 * @param route the GET route it is the page of, null for what no address shows by itself
 * @param shown what is on the page when it has come, as a selector
 */
record State(String name, String route, String shown, Function<Stage, Page> set) {

  static State of(String name, String shown, Function<Stage, Page> set) {
    return new State(name, null, shown, set);
  }

  static State page(String route, String name, String shown, Function<Stage, Page> set) {
    return new State(name, route, shown, set);
  }

  /** It comes, everybody can use it however they look at it, and no language loses a word of it. */
  void isForEverybody(Stage stage) {
    var page = set.apply(stage);
    assertThat(comes(page)).as(shown + " of " + name + " at " + page.url()).isTrue();
    Looked.at(page, name);
    Switched.losesNothing(page, this, stage.bean(Owner.class));
  }

  private boolean comes(Page page) {
    try {
      page.locator(shown).first().waitFor();
      return true;
    } catch (TimeoutError late) {
      return false;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
