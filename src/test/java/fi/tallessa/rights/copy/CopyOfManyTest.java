package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.rights.request.AcceptedRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Issue 8, bad input: 5 000 entries and 200 attachments, each out of its own seal, on the page two
 * look through, on paper and in the file. How long each takes is printed.
 */
@RegisterTest
@Tag("long")
class CopyOfManyTest {

  private static final int ENTRIES = 5_000;
  private static final int FILES = 200;

  @Autowired ApplicationContext beans;
  @Autowired CopyMaking making;

  @Test
  void s43_of_whom_much_is_held_all_of_it_is_given() throws Exception {
    var elli = new OneFile(beans);
    timed("written", () -> written(elli));
    var request = AcceptedRequest.of(elli);
    timed("a page to be looked through", () -> page(elli, request));
    timed("agreed to by two", () -> agreed(elli, request));
    timed("made", () -> made());
    var whole = timed("read", () -> whole(elli, request));
    assertThat(whole).startsWith("true copy.").contains("copy.json", "copy.pdf");
    assertThat(Pattern.compile("\\.png ").matcher(whole).results()).hasSize(FILES);
    assertThat(Pattern.compile("Call\\s+the\\s+school").matcher(paper(elli, request)).results())
        .hasSizeGreaterThanOrEqualTo(ENTRIES);
  }

  private static OneFile written(OneFile elli) throws Exception {
    new GivenConsents(elli).notes();
    ManyContacts.write(elli, elli.maija, ENTRIES, "Call the school");
    var bringing = new Bringing(elli);
    for (int file = 0; file < FILES; file++) {
      bringing.send("drawing-" + file + ".png", Made.png()).andExpect(status().isSeeOther());
    }
    return elli;
  }

  private static String page(OneFile elli, UUID request) throws Exception {
    var page = elli.body("/requests/" + request + "/copy");
    assertThat(page).contains("Page 1 of ");
    return page;
  }

  private boolean agreed(OneFile elli, UUID request) {
    Copying.agreed(beans, elli, request);
    return true;
  }

  private boolean made() {
    making.work();
    return true;
  }

  private String whole(OneFile elli, UUID request) {
    return Copying.opened(
        beans, elli.code, elli.maija, permit -> Copying.read(beans, permit, request));
  }

  private String paper(OneFile elli, UUID request) {
    return Copying.opened(
        beans, elli.code, elli.maija, permit -> Copying.paper(beans, permit, request));
  }

  private static <T> T timed(String what, Callable<T> step) throws Exception {
    long from = System.nanoTime();
    var done = step.call();
    var took = Duration.ofNanos(System.nanoTime() - from);
    System.out.printf(
        "own copy of %d entries and %d attachments, %s: %.1f s%n",
        ENTRIES, FILES, what, took.toMillis() / 1000.0);
    return done;
  }
}
