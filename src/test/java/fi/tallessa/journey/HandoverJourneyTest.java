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

/** Issue 4, point 10: what it costs to hand a customer over, and to say who covers. */
@Journey
class HandoverJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;

  private Enrolled maija;
  private Enrolled petri;
  private Enrolled sanna;
  private OneFile elli;

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
    var page = desks.of(sanna).open("/");
    var counted = new Counted("hand over, from Today", page);
    counted.press("/");
    counted.type(elli.code.shown());
    counted.press("Enter");
    counted.follow("#found a[href$='/designations']");
    counted.pick("select[name=worker]", petri.worker().toString());
    counted.choose("[name=older][value=none]");
    counted.follow("form[action$='/designations'] .btn.solid");

    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Petri Niemi")).first())
        .containsText("notes from");
    counted.costsAtMost(3, 3, 4);
    assertThat(elli.lines("customer.file.read")).as("handed over unread").isZero();
  }

  @Test
  void i4_10_a_pair_is_given_a_family_with_the_older_notes_asked_once(Desks desks) {
    var onni = new OneFile(beans, maija.worker());
    var anna = people.worker("Anna Koivu", Role.WORKER);
    var page = desks.of(sanna).open("/");
    var counted = new Counted("a pair for a family of two, from Today", page);
    counted.press("/");
    counted.type(elli.code.shown());
    counted.press("Enter");
    counted.follow("#found a[href$='/designations']");
    counted.follow("main a[href$='/family/pair']");
    counted.type("[name=codes]", onni.code.shown());
    counted.pick("select[name=responsible]", petri.worker().toString());
    counted.pick("select[name=second]", anna.toString());
    counted.choose("[name=older][value=none]");
    counted.follow("form[action$='/family/pair'] .btn.solid");

    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Anna Koivu")).first())
        .containsText("notes from");
    counted.costsAtMost(5, 4, 5);
  }

  @Test
  void i4_10_away_and_covered_in_four_clicks_from_the_page_of_who_is_away(Desks desks) {
    var page = desks.of(sanna).open("/staff/" + maija.worker());
    var today = elli.visit(maija.worker()).today();

    var counted = new Counted("away and covered", page);
    counted.follow("main a[href$='/absences']");
    counted.type("input[name=from]", day(today));
    counted.type("input[name=until]", day(today.plusDays(13)));
    counted.follow("form[action$='/absences'] .btn.solid");
    counted.follow("main a[href$='/cover']");
    counted.pick("select[name=worker]", petri.worker().toString());
    counted.follow("form#form .btn.solid");

    assertThat(page.locator(".note")).containsText("Petri Niemi");
    counted.costsAtMost(3, 4, 4);
    var covering = desks.of(petri).open("/");
    assertThat(covering.locator(".cov")).containsText("You cover Maija Lehto");
    covering.navigate(elli.address(""));
    assertThat(covering.locator("h1")).containsText("Elli Rantala");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }
}
