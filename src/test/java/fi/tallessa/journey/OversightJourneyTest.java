package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.access.Doors;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A line manager decides who may open, opens with a reason, and sees who has looked. */
@Journey
class OversightJourneyTest {

  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Doors doors;

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
  void s25_a_manager_designates_and_ends(Desks desks) {
    var desk = desks.of(sanna);
    var page = desk.open("/reviews/designations");
    desk.usable("what waits").picture("reviews-designations-1280");
    var seen = page.locator("button", has("Mark as seen " + elli.code().shown()));
    while (seen.count() == 0) { // files nobody answers for stand before it, in a register shared
      page.locator("main a[href^='/reviews/designations?after=']").click();
      page.waitForLoadState();
    }
    seen.click();
    page.waitForURL("**/reviews/designations");
    desk.open(file() + "/designations");
    desk.usable("who may open");
    assertThat(page.locator("main")).containsText("seen by Sanna Aalto");
    assertThat(page.locator("main")).not().containsText("Elli");

    page.selectOption("select[name=worker]", petri.worker().toString());
    page.fill("input[name=until]", "1.1.2020");
    page.click("form[action$=designations] .btn.solid");
    assertThat(page.locator(".slip").first()).isVisible();
    desk.usable("refused days").picture("designation-refused-1280");
    assertThat(page.locator("input[name=until]")).hasValue("1.1.2020");

    page.fill("input[name=until]", "");
    page.click("form[action$=designations] .btn.solid");
    assertThat(page.locator("button", has("End: Petri Niemi"))).isVisible();
    assertThat(doors.knock(elli.code(), petri.worker())).isInstanceOf(Entry.Open.class);
    page.locator("button", has("End: Petri Niemi")).click();
    assertThat(page.locator("button", has("End: Petri Niemi"))).hasCount(0);
    assertThat(doors.knock(elli.code(), petri.worker())).isInstanceOf(Entry.Closed.class);
  }

  @Test
  void s25_a_manager_says_why_and_it_is_told(Desks desks) {
    var desk = desks.of(sanna);
    var page = desk.open(file());
    page.waitForURL("**/openings/new**");
    page.fill("textarea[name=reason]", "ok");
    page.click("main form .btn.solid");
    assertThat(page.locator(".slip").first()).isVisible();
    desk.usable("no reason");
    page.fill("textarea[name=reason]", "Mother called the office");
    page.click("main form .btn.solid");
    page.waitForURL("**" + file());
    assertThat(page.locator("h1")).containsText("Elli Rantala");

    desk.open(file() + "/looks");
    assertThat(page.locator("main")).containsText("Mother called the office");
    assertThat(page.locator("main")).containsText("Petri Niemi");
    desk.open("/reviews/looks");
    page.selectOption("select[name=why]", "REFUSED");
    page.click("form.ask .btn");
    page.waitForURL("**why=REFUSED**");
    assertThat(page.locator("main")).containsText("Petri Niemi");
  }

  private String file() {
    return "/customers/" + elli.code().shown();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
