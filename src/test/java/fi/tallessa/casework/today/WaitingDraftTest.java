package fi.tallessa.casework.today;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 3: who signs in again as the same worker goes on in the same form. */
@RegisterTest
class WaitingDraftTest {

  private static final String WORDS = "Ask about the quiet room";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;

  @Test
  void i4_03_a_form_that_waits_is_told_at_once_after_signing_in_and_gone_on_with()
      throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var elli = new OneFile(beans, maija.worker());
    var form = elli.address("/contacts/new");
    var browser = browser().signIn(maija);
    begin(browser, form);
    assertThat(home(browser)).as("while it is being written").doesNotContain("A form you began");

    clock.move(Duration.ofHours(5));
    var asked = browser.open(form).getRedirectedUrl();
    assertThat(asked).isEqualTo("/sign-in?to=" + form + "&ended=yes");
    browser.submit(
        "/sign-in", "userName", maija.userName(), "password", maija.password(), "to", form);
    var back = browser.submit("/sign-in/code", "code", maija.code(clock.instant()), "to", form);
    assertThat(back.getRedirectedUrl()).isEqualTo(form);
    assertThat(text(browser, form)).as("the same form").contains(WORDS);

    var told = home(browser);
    assertThat(told).contains("A form you began waits: " + elli.code.shown(), "href=\"" + form);
    assertThat(told).as("what is in it, no list tells").doesNotContain(WORDS);
    begin(browser, form);
    assertThat(home(browser)).as("gone on with").doesNotContain("A form you began");
  }

  @Test
  void i4_03_nobody_else_is_told_of_it() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var elli = new OneFile(beans, maija.worker());
    begin(browser().signIn(maija), elli.address("/contacts/new"));
    clock.move(Duration.ofMinutes(1));
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    assertThat(home(browser().signIn(petri))).doesNotContain("A form you began", elli.code.shown());
  }

  private static void begin(Browser browser, String form) throws Exception {
    var page = text(browser, form);
    var seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
    var once = page.replaceAll("(?s).*name=\"once\" value=\"([0-9a-f-]{36})\".*", "$1");
    var tab = UUID.randomUUID().toString();
    var saved =
        browser.submit(
            form + "/draft", "once", once, "tab", tab, "seen", seen, "next", WORDS + " " + seen);
    assertThat(saved.getStatus()).isLessThan(400);
  }

  private static String home(Browser browser) throws Exception {
    return text(browser, "/");
  }

  private static String text(Browser browser, String path) throws Exception {
    return browser.open(path).getContentAsString(StandardCharsets.UTF_8);
  }

  private Browser browser() {
    return new Browser(mvc, clock, "198.51.100." + (int) (Math.random() * 250));
  }
}
