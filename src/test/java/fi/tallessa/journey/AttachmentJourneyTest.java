package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fi.tallessa.People;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files as a browser sends them to a server that listens. */
@Journey
@Tag("long")
class AttachmentJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @TempDir Path folder;
  People.Enrolled maija;
  OneFile elli;

  @BeforeEach
  void consented() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    elli = new OneFile(beans, maija.worker());
    new GivenConsents(elli).notes();
  }

  @Test
  void i5_10_a_browser_brings_a_file_and_takes_it_out_again(Desks desks) throws Exception {
    var desk = desks.of(maija);
    var page = desk.open(elli.address("/attachments"));
    page.locator("#others").fill("Veikko");
    page.locator("#source label").first().click();
    choose(page, "a.pdf", Made.png());
    assertThat(page.locator("#file-problem")).isVisible();
    assertThat(page.locator("#others")).hasValue("Veikko");

    // What does not arrive leaves file and words where they are.
    page.route("**/attachments", Route::abort);
    choose(page, "a.png", Made.png(new byte[3_000_000]));
    assertThat(page.locator("[data-unreached]")).isVisible();
    assertThat(page.locator("[data-going]")).isHidden();
    page.unroute("**/attachments");
    page.locator("#form .btn.solid").click();
    assertThat(page.locator(".rules li")).containsText("a.png");
    assertThat(page.locator(".rules li")).containsText("Veikko");

    page.locator("#source label").first().click();
    choose(page, "large.png", Made.png(new byte[21_000_000]));
    assertThat(page.locator("[data-large]")).isVisible();
    desk.watch().forget();

    var download = page.waitForDownload(() -> page.locator("a[href$='/file']").click());
    assertThat(download.suggestedFilename()).startsWith(elli.code.shown()).endsWith(".png");
    assertThat(Files.size(download.path())).isGreaterThan(3_000_000);
  }

  @Test
  void i5_10_it_works_without_a_script(Desks desks) throws IOException {
    var page = desks.of(maija, Desks::withoutScripts).open(elli.address("/attachments"));
    page.locator("#others").fill("Veikko");
    page.locator("#source label").first().click();
    choose(page, "a.pdf", Made.pdf("Elli"));
    assertThat(page.locator(".rules li")).containsText("a.pdf");
    assertThat(page.locator(".rules li")).containsText("Veikko");
  }

  private void choose(Page page, String name, byte[] bytes) throws IOException {
    page.setInputFiles("#file", Files.write(folder.resolve(name), bytes));
    page.locator("#form .btn.solid").click();
  }
}
