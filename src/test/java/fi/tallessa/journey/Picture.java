package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Run;
import java.nio.file.Path;

/**
 * Pictures of pages, to be looked at: {@code target/screenshots/customer-1280.png}. Only {@code
 * bin/test pictures} takes them.
 */
final class Picture {

  static void of(Page page, String name) {
    if (!Run.PICTURES) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  private Picture() {}
}
