package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

/** What is looked at on every page in every state, and pictures of it. */
final class Looked {

  /** Whole: one heading, a language, a title; used by Tab alone; at a desk by day. */
  static void atTheDesk(Page page, String state) {
    assertThat(page.locator("h1").count()).as("h1 of " + state).isEqualTo(1);
    assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo("en");
    assertThat(page.title()).as(state).isNotBlank();
    at(page, state, 1280, ColorScheme.LIGHT);
    Keyboard.walks(page, state);
  }

  /** In a hand by night; and no narrower screen has to be pushed sideways. */
  static void inTheHand(Page page, String state) {
    at(page, state, 390, ColorScheme.DARK);
    for (int width : new int[] {390, 320}) {
      page.setViewportSize(width, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
          .as("width of " + state)
          .isEqualTo(width);
    }
  }

  /** The two that are left: the desk by night, the hand by day. */
  static void theOtherWayRound(Page page, String state) {
    at(page, state, 1280, ColorScheme.DARK);
    at(page, state, 390, ColorScheme.LIGHT);
  }

  /** {@code customer-1280.png}, {@code customer-390-dark.png} and so on. */
  static void pictures(Page page, String state) {
    for (int width : new int[] {1280, 390}) {
      for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        show(page, width, light);
        Picture.of(page, state + "-" + width + (light == ColorScheme.DARK ? "-dark" : ""));
      }
    }
  }

  /** On paper there is nothing to press. */
  static void onPaper(Page page, String state) {
    page.setViewportSize(794, 1123);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("main").isVisible()).as(state).isTrue();
    assertThat(page.locator(".btn:visible, header.top:visible, .tabs:visible").count())
        .as("printed buttons of " + state)
        .isZero();
    Picture.of(page, state + "-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void at(Page page, String state, int width, ColorScheme light) {
    show(page, width, light);
    Axe.finds_nothing(page, state + " " + width + " " + light);
  }

  private static void show(Page page, int width, ColorScheme light) {
    page.setViewportSize(width, width > 600 ? 900 : 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
  }

  private Looked() {}
}
