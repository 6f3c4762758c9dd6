package fi.tallessa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fi.tallessa.People.Enrolled;
import fi.tallessa.demo.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where people of the invented association sit down, each with a browser of their own. */
public final class Desks {

  private final Browser browser;
  private final House house;
  private final List<Desk> taken = new ArrayList<>();

  Desks(Browser browser, House house) {
    this.browser = browser;
    this.house = house;
  }

  public House house() {
    return house;
  }

  /** Nobody yet: a browser that has never been here, set as told. */
  @SafeVarargs
  public final Desk stranger(Consumer<NewContextOptions>... settings) {
    var options =
        new NewContextOptions()
            .setIgnoreHTTPSErrors(true)
            .setBaseURL(house.origin())
            .setLocale("en")
            .setTimezoneId("Europe/Helsinki")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(1280, 900);
    for (var setting : settings) {
      setting.accept(options);
    }
    boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
    var desk = new Desk(browser.newContext(options), house, scripts);
    taken.add(desk);
    return desk;
  }

  /** One of the cast, signed in: through the pages the first time, then with the same session. */
  @SafeVarargs
  public final Desk of(Cast one, Consumer<NewContextOptions>... settings) {
    if (house.session(one) == null) {
      var first = stranger().signIn(one);
      house.session(one, first.context().storageState());
    }
    return stranger(
        options -> {
          options.setStorageState(house.session(one));
          for (var setting : settings) {
            setting.accept(options);
          }
        });
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

  /** Everybody leaves; a test that has failed already is not failed again. */
  void clear(boolean failed) {
    for (var desk : taken) {
      try (desk) {
        if (!failed) {
          desk.nothingWentWrong();
        }
      }
    }
  }
}
