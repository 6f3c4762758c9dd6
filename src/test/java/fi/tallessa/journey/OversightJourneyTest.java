package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line manager decides who may open, opens with a reason, and sees who has looked. */
@RegisterTest
class OversightJourneyTest {

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Doors doors;
  @Autowired Clock clock;

  private Enrolled maija;
  private Enrolled petri;
  private Enrolled sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    petri = people.enrolled("Petri Niemi", Role.WORKER);
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    people.leads(sanna.worker(), maija.worker());
    elli = customers.register(maija.worker(), Map.of(Field.NAME, "Elli Rantala"));
    doors.knock(elli.code(), petri.worker());
  }

  @Test
  void s25_a_manager_designates_and_ends() {
    try (var browser = Browser.desk(port).signIn(sanna, clock)) {
      var page = browser.open("/reviews/designations").page();
      browser.assertAccessible("what waits").picture("reviews-designations-1280");
      page.locator("button", has("Mark as seen " + elli.code().shown())).click();
      browser.open(file() + "/designations").assertAccessible("who may open");
      assertThat(page.content()).contains("seen by Sanna Aalto").doesNotContain("Elli");

      page.selectOption("select[name=worker]", petri.worker().toString());
      page.fill("input[name=until]", "1.1.2020");
      page.click("form[action$=designations] .btn.solid");
      browser.assertAccessible("refused days").picture("designation-refused-1280");
      assertThat(page.inputValue("input[name=until]")).isEqualTo("1.1.2020");

      page.fill("input[name=until]", "");
      page.click("form[action$=designations] .btn.solid");
      assertThat(doors.knock(elli.code(), petri.worker())).isInstanceOf(Entry.Open.class);
      browser.picture("designation-1280");
      page.setViewportSize(390, 844);
      browser.assertAccessible("who may open, phone").picture("designation-390");
      page.locator("button", has("End Petri Niemi")).click();
      assertThat(doors.knock(elli.code(), petri.worker())).isInstanceOf(Entry.Closed.class);
    }
  }

  @Test
  void s25_a_manager_says_why_and_it_is_told() {
    try (var browser = Browser.desk(port).signIn(sanna, clock)) {
      var page = browser.open(file()).page();
      assertThat(page.url()).contains("/openings/new");
      browser.assertAccessible("say why").picture("opening-1280");
      page.fill("textarea[name=reason]", "ok");
      page.click("main form .btn.solid");
      browser.assertAccessible("no reason");
      page.fill("textarea[name=reason]", "Mother called the office");
      page.click("main form .btn.solid");
      assertThat(page.url()).endsWith(file());
      assertThat(page.content()).contains("Elli Rantala");

      browser.open(file() + "/looks").assertAccessible("who has looked").picture("log-1280");
      assertThat(page.content()).contains("Mother called the office").contains("Petri Niemi");
      browser.open("/reviews/looks").assertAccessible("all looks").picture("reviews-looks-1280");
      page.selectOption("select[name=why]", "REFUSED");
      page.click("form.ask .btn");
      assertThat(page.content()).contains("Petri Niemi");
    }
    try (var browser = Browser.phone(port).signIn(maija, clock)) {
      browser.open(file() + "/looks").assertAccessible("who has looked, phone");
      browser.picture("log-390");
    }
  }

  private String file() {
    return "/customers/" + elli.code().shown();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
