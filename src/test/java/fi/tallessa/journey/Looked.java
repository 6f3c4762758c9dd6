package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.tallessa.Run;
import java.util.List;

/** What is looked at on every page in every state, and pictures of it. */
final class Looked {

  private static final int DESK = 1280;
  private static final int HAND = 390;

  /**
   * Whole; used by Tab alone; at a desk by night and in a hand by day; and on paper. A quick run
   * looks by day in the hand, where there is least room, and leaves the night to the long one.
   */
  static void at(Page page, String state) {
    assertThat(page.locator("h1").count()).as("h1 of " + state).isEqualTo(1);
    assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo("en");
    assertThat(page.title()).as(state).isNotBlank();
    if (!Run.QUICK) {
      at(page, state, DESK, ColorScheme.DARK);
    }
    page.setViewportSize(DESK, 900);
    Keyboard.walks(page, state);
    nothing_is_squeezed(page, state);
    at(page, state, HAND, ColorScheme.LIGHT);
    nothing_is_squeezed(page, state);
    is_never_pushed_sideways(page, state);
    onPaper(page, state);
    if (Run.PICTURES) {
      otherPictures(page, state);
    }
  }

  /** No screen is so narrow that the page has to be pushed sideways. */
  static void is_never_pushed_sideways(Page page, String state) {
    for (int width : new int[] {HAND, 320}) {
      page.setViewportSize(width, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
          .as("width of " + state)
          .isEqualTo(width);
    }
  }

  /** A sentence has room for some words a line, wherever it stands. */
  private static void nothing_is_squeezed(Page page, String state) {
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('main :is(p, dd, li, label, legend)')]
                  .filter(one => one.checkVisibility() && one.innerText.length > 40)
                  .filter(one => one.clientWidth > 1 && one.clientWidth < 100)
                  .map(one => one.innerText)
                """))
        .as("squeezed in " + state)
        .isEqualTo(List.of());
  }

  /** On paper there is nothing to press. */
  private static void onPaper(Page page, String state) {
    page.setViewportSize(794, 1123);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("main").isVisible()).as(state).isTrue();
    assertThat(page.locator(".btn:visible, header.top:visible, .tabs:visible").count())
        .as("printed buttons of " + state)
        .isZero();
    Picture.of(page, state + "-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /** Rules ask for the width and colours for the light, so two looks are four. */
  private static void at(Page page, String state, int width, ColorScheme light) {
    set(page, width, light);
    Axe.finds_nothing(page, state + " " + width + " " + light);
    picture(page, state, width, light);
  }

  private static void otherPictures(Page page, String state) {
    set(page, DESK, ColorScheme.LIGHT);
    picture(page, state, DESK, ColorScheme.LIGHT);
    set(page, HAND, ColorScheme.DARK);
    picture(page, state, HAND, ColorScheme.DARK);
    set(page, HAND, ColorScheme.LIGHT);
  }

  private static void set(Page page, int width, ColorScheme light) {
    page.setViewportSize(width, width == DESK ? 900 : 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
  }

  /** {@code customer-1280.png}, {@code customer-390-dark.png} and so on. */
  private static void picture(Page page, String state, int width, ColorScheme light) {
    Picture.of(page, state + "-" + width + (light == ColorScheme.DARK ? "-dark" : ""));
  }

  private Looked() {}
}
