package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the end of a relationship costs whoever sits at it. */
@Journey
class EndJourneyTest {

  @Autowired ApplicationContext register;

  /**
   * One press for each promise and the number, one for why, one to end it, and one to come there:
   * the days, the meeting and all that follows are filled in.
   */
  @Test
  void an_end_with_two_promises_a_number_and_a_meeting_costs_six_clicks(Desks desks) {
    var stage = new Stage(desks, register);
    var elli = RelationshipStates.left(stage);
    var page = stage.maija(elli.address(""));
    var counted = new Counted("end with two promises, a number and a meeting", page);
    counted.follow("#relationship a[href$='/relationship/end']");
    counted.follow("form[action*='/promises/'] > .btn >> nth=0");
    counted.follow("form[action*='/promises/'] > .btn >> nth=0");
    counted.follow("form[action$='/removal'] > .btn");
    assertThat(page.locator("form[action*='/promises/'], form[action$='/removal']")).hasCount(0);
    assertThat(page.locator("input[name=also]")).isChecked();
    counted.choose("input[name=reason][value=aims-reached]");
    counted.follow("#form .btn.solid");
    assertThat(page).hasURL(Pattern.compile(".*/relationship/ended"));
    counted.costsAtMost(1, 6, 5);
  }
}
