package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** Issue 5, point 7: from a call to a relationship, and nothing is typed twice. */
@Journey
class IntakeJourneyTest {

  @Test
  void s03_from_a_call_to_the_list_and_to_a_relationship(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/intake");
    var counted = new Counted("somebody is taken in, waits and becomes a customer", page);
    counted.follow("main a.btn.solid");
    counted.type("#q", "Tuuli Tyyni 2011");
    assertThat(page.locator("#name")).hasValue("Tuuli Tyyni");
    counted.choose("input[name=source][value=mother]");
    if (page.locator("#service").inputValue().isEmpty()) {
      counted.pick("#service", page.locator("#service option").nth(1).getAttribute("value"));
    }
    counted.type("#phone", "040 555 0171");
    counted.type("#need", "Kaveri koulun jälkeen");
    counted.follow("form#new-customer .btn.solid");
    page.waitForURL("**/intake");
    assertThat(page.locator("main")).containsText("Kaveri koulun jälkeen");
    assertThat(page.locator("a[href='tel:+358405550171']")).isVisible();
    Axe.finds_nothing(page, "intake");
    Picture.of(page, "intake-1280");
    counted.choose("input[name=step][value=queued]");
    counted.follow("#form .btn.solid");
    assertThat(page.locator(".cust-head")).containsText("In the list");
    counted.follow("#begin .btn");
    page.waitForURL("**#relationship");
    counted.costsAtMost(6, 7, 4);
    assertThat(page.locator("h1")).containsText("Tuuli Tyyni");
    assertThat(page.locator("#relationship")).containsText("Asked for help");
    assertThat(page.locator("main")).not().containsText("No relationship yet");
  }

  @Test
  void d17_d05_an_unsafe_guardian_leads_to_child_protection_from_here_too(Desks desks) {
    Page page = desks.of(Cast.MAIJA).open("/intake/new");
    page.locator("#name").fill("Kukka Kaste");
    page.locator("#birth").fill("2016");
    page.locator("#birth").blur();
    page.locator("input[name='guard.knows'][value=unsafe]").check();
    Child.save(page);
    page.waitForURL("**/customers/new/unsafe");
  }

  @Test
  void what_was_typed_of_a_new_customer_goes_along_to_the_intake(Desks desks) {
    Page page = desks.of(Cast.MAIJA).open("/customers/new");
    page.locator("#name").fill("Sade Sumu");
    page.locator("button[formaction='/intake/search']").click();
    assertThat(page.locator("#need")).isVisible();
    assertThat(page.locator("#name")).hasValue("Sade Sumu");
    assertThat(page.locator("main")).containsText("No relationship begins yet");
  }
}
