package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.tallessa.document.Printed;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 4, point 5: before you meet, on one screen without scrolling and on one sheet. */
@Journey
class BeforeJourneyTest {

  @Autowired ApplicationContext register;

  @Test
  void it_fits_one_screen_and_one_sheet(Desks desks) {
    var page = BeforeStates.full(new Stage(desks, register));
    page.setViewportSize(1280, 800);
    Picture.of(page, "before-1280");
    assertThat(page.locator(".said.short")).hasCount(3);
    assertThat(page.locator(".said.short ~ *, li:has(.said.short) .acts a")).hasCount(3);
    assertThat((int) page.evaluate("() => Math.ceil(" + bottom("main > .two") + ")"))
        .as("the last line, in pixels from the top")
        .isLessThanOrEqualTo(800);
    page.setViewportSize(390, 844);
    Picture.of(page, "before-390");
    assertThat((int) page.evaluate("() => Math.ceil(" + bottom("#h-last") + ")"))
        .as("how one is reached, what is next and the last contacts begin within three screens")
        .isLessThanOrEqualTo(3 * 844);
    assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    // Whoever looked at this desk's page before may have left it showing how it is on a screen.
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    var paper = new Printed(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    assertThat(paper.<Integer>with(PDDocument::getNumberOfPages)).isEqualTo(1);
  }

  private static String bottom(String of) {
    return "document.querySelector('" + of + "').getBoundingClientRect().bottom + scrollY";
  }
}
