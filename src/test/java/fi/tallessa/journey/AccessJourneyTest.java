package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.rights.copy.CopyMaker;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Issue 8, point 6: what a person's own copy costs those who give it, from what the customer asks
 * for to the answer; the machine does the rest.
 */
@Journey
class AccessJourneyTest {

  private static final int HIGH = 844;
  private static final int MEETINGS = 8;
  private static final Duration MOST = Duration.ofMinutes(10);

  /** What a meeting is written down as. */
  private static final String NOTE =
      "We talked about school and her hobbies. She likes swimming, walks to school with a friend on"
          + " Mondays, and we agreed to go to the library together next week.";

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void s43_an_own_copy_is_asked_for_decided_looked_through_by_two_and_given_in_ten_minutes(
      int width, Desks desks) throws Exception {
    var stage = new Stage(desks, register);
    var elli = met(stage.elli());
    elli.designate(desks.house().worker(Cast.PETRI));
    var maija = wide(stage.maija(elli.address("")), width);
    var took = takenDown(maija, width);
    var request = URI.create(maija.url()).getPath();
    var sanna = wide(stage.sanna(request), width);
    took = took.plus(decided(sanna, width));
    maija.navigate(elli.address(""));
    took = took.plus(lookedThrough(maija, request, width));
    var petri = wide(stage.at(elli.address(""), Cast.PETRI), width);
    took = took.plus(agreed(petri, request, width));
    CopyMaker.make(register);
    maija.navigate(elli.address(""));
    took = took.plus(given(maija, request, width));
    Stream.of(maija, sanna, petri).forEach(page -> page.setViewportSize(Desk.WIDE, HIGH));
    System.out.printf("own copy at %d: %.1f minutes by hand%n", width, took.toSeconds() / 60.0);
    assertThat(took).isLessThan(MOST);
  }

  /** What there is of somebody who was met some times. */
  private static OneFile met(OneFile elli) throws Exception {
    new GivenConsents(elli).notes();
    for (int time = 0; time < MEETINGS; time++) {
      elli.postContact(NOTE);
    }
    return elli;
  }

  /** Which right, who asks, and what a child says to it. */
  private static Duration takenDown(Page page, int width) {
    var counted = new Counted("own copy, taken down, at " + width, page);
    counted.follow("#requests a[href$='/requests/new']");
    counted.choose("input[name=kind][value=access]");
    counted.choose("input[name=who][value=customer]");
    counted.choose("input[name=channel][value=phone]");
    counted.choose("input[name=identity][value=known]");
    counted.follow("#form .btn.solid");
    counted.choose("input[name=maturity][value=wants]");
    counted.type("textarea[name=heard]", "She said so herself.");
    counted.follow("form[action$='/standing'] button");
    counted.costsAtMost(6, 8, 3);
    return counted.byHand();
  }

  private static Duration decided(Page page, int width) {
    var counted = new Counted("own copy, decided, at " + width, page);
    counted.choose("input[name=outcome][value=accepted]");
    counted.follow("form[action$='/decision'] button");
    counted.costsAtMost(1, 2, 1);
    return counted.byHand();
  }

  private static Duration lookedThrough(Page page, String request, int width) {
    var counted = new Counted("own copy, the first, at " + width, page);
    var reading = opened(counted, page, request);
    counted.choose("input[name=edition][value=fi]");
    counted.follow("#form .btn.solid");
    counted.costsAtMost(1, 5, 4);
    return counted.byHand().plus(reading);
  }

  private static Duration agreed(Page page, String request, int width) {
    var counted = new Counted("own copy, the second, at " + width, page);
    var reading = opened(counted, page, request);
    counted.follow("form[action$='/copy/confirmation'] .btn");
    assertThat(page.locator("progress.clock")).isVisible();
    counted.costsAtMost(0, 4, 4);
    return counted.byHand().plus(reading);
  }

  private static Duration given(Page page, String request, int width) {
    var counted = new Counted("own copy, given, at " + width, page);
    counted.follow("#requests a[href='" + request + "']");
    counted.follow("main a[href$='/copy']");
    counted.follow("form[action$='/copy/password'] .btn");
    page.waitForDownload(() -> counted.follow("a[href$='/copy/file']"));
    counted.follow("main a.btn[href='" + request + "']");
    counted.choose("input[name=way][value=by-hand]");
    counted.follow("form[action$='/answer'] button");
    counted.costsAtMost(1, 7, 6);
    page.navigate(request);
    assertThat(page.locator("form[action$='/answer']")).hasCount(0);
    return counted.byHand();
  }

  /** All that is looked through, also what is given; the time it takes to read that. */
  private static Duration opened(Counted counted, Page page, String request) {
    counted.follow("#requests a[href='" + request + "']");
    counted.follow("main a[href$='/copy']");
    counted.follow("#form details summary");
    int words =
        page.locator("#form .rules p").allInnerTexts().stream()
            .mapToInt(one -> one.split("\\s+").length)
            .sum();
    assertThat(words).isGreaterThan(MEETINGS * NOTE.split(" ").length);
    return Counted.reading(words);
  }

  private static Page wide(Page page, int width) {
    page.setViewportSize(width, HIGH);
    return page;
  }
}
