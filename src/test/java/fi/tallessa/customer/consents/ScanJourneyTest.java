package fi.tallessa.customer.consents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.tallessa.People;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.journey.Desks;
import fi.tallessa.journey.Journey;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.consent.Scans;
import fi.tallessa.legalbasis.item.TestItems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files as a browser sends them to a server that listens. */
@Journey
@Tag("long")
class ScanJourneyTest {

  private static final int MB = 1024 * 1024;

  @Autowired ApplicationContext beans;
  @Autowired People people;

  @Test
  void s26_a_browser_sends_a_picture_and_what_is_none_is_said_at_the_field(Desks desks)
      throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var elli = new OneFile(beans, maija.worker());
    var notes = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).notes();
    var asked = new Given(elli).yes(notes);
    var page = desks.of(maija).open(elli.address(asked + "/scan"));

    send(page, "letter.pdf", new byte[0]);
    assertThat(page.locator("#file-problem")).isVisible();
    send(page, "letter.pdf", "<html>Elli</html>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#file-problem")).containsText("no PDF, PNG, JPEG");
    assertThat(page.locator("#file")).isVisible();
    send(page, "large.pdf", picture("x".repeat(20 * MB)));
    assertThat(page.locator("main")).containsText("too much for one form");
    page.navigate(elli.address(asked + "/scan"));

    var canary = "kanarialintu" + UUID.randomUUID();
    send(page, "Elli Rantala.pdf", picture(canary + "z".repeat(4 * MB)));
    assertThat(page.locator("main")).containsText("There is a picture of the paper");
    var asking = UUID.fromString(asked.substring(asked.lastIndexOf('/') + 1));
    assertThat(elli.<Boolean>in(permit -> beans.getBean(Scans.class).has(permit, asking))).isTrue();
    assertThat(workFolders().filter(folder -> clear(folder, canary))).isEmpty();
  }

  private static void send(Page page, String name, byte[] bytes) {
    page.setInputFiles("#file", new FilePayload(name, "application/pdf", bytes));
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () -> page.click("form#form .btn.solid"));
    page.waitForLoadState();
  }

  private static byte[] picture(String inside) {
    return Made.png(inside.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the server itself would put what it does not keep in memory. */
  private static java.util.stream.Stream<Path> workFolders() throws IOException {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return Files.list(temporary).filter(one -> one.getFileName().toString().startsWith("tomcat"));
  }

  private static boolean clear(Path folder, String words) {
    try {
      return !OnDisk.with(words, folder).isEmpty();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
