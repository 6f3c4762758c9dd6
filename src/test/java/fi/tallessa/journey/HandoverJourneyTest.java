package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Issue 4, point 10: what it costs to hand a customer over, and to say who covers. A click is a
 * link, a box to tick or a button; what is typed or chosen from a list is not one.
 */
@Journey
class HandoverJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;

  private Enrolled maija;
  private Enrolled petri;
  private Enrolled sanna;
  private OneFile elli;
  private int clicks;

  @BeforeEach
  void cast() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    petri = people.enrolled("Petri Niemi", Role.WORKER);
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    people.leads(sanna.worker(), maija.worker());
    people.leads(sanna.worker(), petri.worker());
    elli = new OneFile(beans, maija.worker());
  }

  @Test
  void i4_10_a_customer_is_handed_over_in_three_clicks_with_a_choice_of_older_notes(Desks desks) {
    var page = desks.of(sanna).open(elli.address(""));
    page.fill("textarea[name=reason]", "Maija goes to another service");
    page.click("main form .btn.solid");
    page.waitForURL("**" + elli.address(""));

    click(page, "#looked a[href$='/designations']");
    page.selectOption("select[name=worker]", petri.worker().toString());
    click(page, "label:has([name=older][value=none])");
    click(page, "form[action$='/designations'] .btn.solid");

    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Petri Niemi")).first())
        .containsText("notes from");
    assertThat(clicks).isLessThanOrEqualTo(3);
  }

  @Test
  void i4_10_away_and_covered_in_four_clicks_from_the_page_of_who_is_away(Desks desks) {
    var page = desks.of(sanna).open("/staff/" + maija.worker());
    var today = elli.visit(maija.worker()).today();

    click(page, "main a[href$='/absences']");
    page.fill("input[name=from]", day(today));
    page.fill("input[name=until]", day(today.plusDays(13)));
    click(page, "form[action$='/absences'] .btn.solid");
    click(page, "main a[href$='/cover']");
    page.selectOption("select[name=worker]", petri.worker().toString());
    click(page, "form#form .btn.solid");

    assertThat(page.locator(".note")).containsText("Petri Niemi");
    assertThat(clicks).isLessThanOrEqualTo(4);
    var covering = desks.of(petri).open("/");
    assertThat(covering.locator(".cov")).containsText("You cover Maija Lehto");
    covering.navigate(elli.address(""));
    assertThat(covering.locator("h1")).containsText("Elli Rantala");
  }

  private void click(Page page, String what) {
    page.locator(what).first().click();
    page.waitForLoadState();
    clicks++;
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }
}
