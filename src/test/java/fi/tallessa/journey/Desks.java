package fi.tallessa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fi.tallessa.People.Enrolled;
import fi.tallessa.demo.Cast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where people of the invented association sit down, each with a browser of their own. */
public final class Desks {

  private final Browser browser;
  private final House house;
  private final List<Desk> taken = new ArrayList<>();
  private final Set<Desk> kept = new HashSet<>();
  private final List<Runnable> aside = new ArrayList<>();
  private boolean keeping;

  Desks(Browser browser, House house) {
    this.browser = browser;
    this.house = house;
  }

  public House house() {
    return house;
  }

  /**
   * From here on somebody may sit down where somebody else has sat before, as long as nothing is
   * set: a browser's first page costs as much as all that is looked at on it.
   */
  Desks keeping() {
    keeping = true;
    return this;
  }

  /** Nobody yet: a browser that knows nobody, set as told. */
  @SafeVarargs
  public final Desk stranger(Consumer<NewContextOptions>... settings) {
    boolean keeps = keeping && settings.length == 0;
    var desk = keeps && !house.free().isEmpty() ? house.free().pop() : make(settings);
    if (keeps) {
      kept.add(desk);
    }
    taken.add(desk);
    return desk;
  }

  @SafeVarargs
  private Desk make(Consumer<NewContextOptions>... settings) {
    var options =
        new NewContextOptions()
            .setIgnoreHTTPSErrors(true)
            .setBaseURL(house.origin())
            .setLocale("en")
            .setTimezoneId("Europe/Helsinki")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(Desk.WIDE, Desk.HIGH);
    for (var setting : settings) {
      setting.accept(options);
    }
    boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
    return new Desk(browser.newContext(options), house, scripts);
  }

  /**
   * One of the cast, signed in: through the pages the first time and after a long quiet, else with
   * the same session.
   */
  @SafeVarargs
  public final Desk of(Cast one, Consumer<NewContextOptions>... settings) {
    var cookies = house.session(one);
    if (cookies == null) {
      cookies = stranger().signIn(one).context().cookies();
      house.session(one, cookies);
      house.proved(one);
    }
    var desk = stranger(settings);
    desk.context().addCookies(cookies);
    return desk;
  }

  /** Somebody of a test's own, on their first day. */
  @SafeVarargs
  public final Desk of(Enrolled one, Consumer<NewContextOptions>... settings) {
    return stranger(settings).signIn(one);
  }

  /** As somebody has it who turned scripts off, or whose browser is too old for ours. */
  public static void withoutScripts(NewContextOptions options) {
    options.setJavaScriptEnabled(false);
  }

  public static void phone(NewContextOptions options) {
    options.setViewportSize(390, 844);
  }

  public static void dark(NewContextOptions options) {
    options.setColorScheme(ColorScheme.DARK);
  }

  /** What is put back once everybody leaves. */
  void afterwards(Runnable back) {
    aside.add(back);
  }

  /** Everybody leaves; a test that has failed already is not failed again. */
  void clear(boolean failed) {
    aside.forEach(Runnable::run);
    for (var desk : taken) {
      leave(desk, failed);
    }
  }

  private void leave(Desk desk, boolean failed) {
    boolean tidy = false;
    try {
      if (!failed) {
        desk.nothingWentWrong();
        tidy = kept.contains(desk) && desk.tidied();
      }
    } finally {
      if (tidy) {
        house.free().push(desk);
      } else {
        desk.close();
      }
    }
  }
}
