package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In through the door, and what a closed one looks like. */
@RegisterTest
class DoorJourneyTest {

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Clock clock;

  @Test
  void d28_a_stranger_reads_why_nothing_is_here() {
    try (var maija = Browser.desk(port)) {
      maija.signIn(people.enrolled("Maija Lehto", Role.WORKER), clock).open("/customers/K7F-2QD");
      assertThat(maija.page().title()).startsWith("Nothing here that is open to you");
      assertThat(maija.page().locator(".me").textContent()).contains("Maija Lehto");
      maija.assertAccessible("nothing here").picture("error-404-1280");
    }
    try (var maija = Browser.phone(port)) {
      maija.signIn(people.enrolled("Maija Lehto", Role.WORKER), clock).open("/no/such/page");
      maija.assertAccessible("nothing here, phone").picture("error-404-390");
    }
  }

  @Test
  void what_the_browser_complains_about_fails_the_journey() {
    assertThatThrownBy(
            () -> {
              try (var window = Browser.desk(port)) {
                window.open("/sign-in");
                window.page().evaluate("document.body.setAttribute('style', 'color: red')");
              }
            })
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("complained");
  }

  @Test
  void a_planted_unreadable_button_is_found() {
    try (var window = Browser.desk(port)) {
      window.open("/sign-in");
      window.page().evaluate("document.querySelector('main form .btn.solid').textContent = ''");
      assertThatThrownBy(() -> window.assertAccessible("planted"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("button-name");
    }
  }
}
