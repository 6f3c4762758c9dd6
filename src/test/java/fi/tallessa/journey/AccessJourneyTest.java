package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.demo.Cast;
import fi.tallessa.rights.copy.CopyMaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Issue 8, point 6: what a person's own copy costs those who give it; the machine does the rest.
 */
@Journey
class AccessJourneyTest {

  private static final int HIGH = 844;

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void s43_an_accepted_request_is_a_file_in_the_hand_after_seven_clicks_of_two(
      int width, Desks desks) {
    var stage = new Stage(desks, register);
    var elli = stage.elli();
    elli.designate(desks.house().worker(Cast.PETRI));
    var request = RightsStates.accepted(stage, elli);
    var page = stage.maija(request);
    page.setViewportSize(width, HIGH);
    var first = new Counted("own copy, the first, at " + width, page);
    first.follow("main a[href$='/copy']");
    first.choose("input[name=edition][value=fi]");
    first.follow("#form .btn.solid");
    first.costsAtMost(1, 3, 2);

    var other = stage.at(request + "/copy", Cast.PETRI);
    other.setViewportSize(width, HIGH);
    var second = new Counted("own copy, the second, at " + width, other);
    second.follow("form[action$='/copy/confirmation'] .btn");
    assertThat(other.locator("progress.clock")).isVisible();
    second.costsAtMost(0, 1, 1);

    CopyMaker.make(register);
    var given = new Counted("own copy, given, at " + width, page);
    page.navigate(request);
    given.follow("main a[href$='/copy']");
    given.follow("form[action$='/copy/password'] .btn");
    page.waitForDownload(() -> given.follow("a[href$='/copy/file']"));
    given.costsAtMost(0, 3, 3);
  }
}
