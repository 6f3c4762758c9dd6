package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.proof.Totp;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 9, point 5: what opening a file in an emergency costs a substitute. */
@Journey
class EmergencyJourneyTest {

  private static final int HIGH = 844;

  @Autowired ApplicationContext register;

  /** From the first page: the link, what kind of emergency, and the button. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void s25_a_substitute_opens_a_file_in_three_clicks(int width, Desks desks) {
    var stage = new Stage(desks, register);
    var elli = new OneFile(register);
    var eero = stage.people().enrolled("Eero Salo", Role.WORKER);
    var page = desks.of(eero).open("/");
    page.setViewportSize(width, HIGH);
    var counted = new Counted("emergency at " + width, page);
    counted.follow("#emergency a[href='/emergency']");
    counted.type("input[name=code]", elli.code.shown());
    counted.choose("input[name=kind][value=waits]");
    counted.type("textarea[name=reason]", "Her worker is ill and she is at the door.");
    // Signing in has used up the code of this half minute.
    var next = stage.bean(Clock.class).instant().plus(Totp.STEP);
    counted.type("input[name=proof]", eero.code(next));
    counted.follow("#form .btn.solid");
    assertThat(page.locator("h1").first()).containsText("Elli Rantala");
    counted.costsAtMost(4, 3, 2);
    page.setViewportSize(Desk.WIDE, HIGH);
  }
}
