package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.customer.GivenConsents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Back, after a form that came back once and was saved then: a page of ours, and nothing is sent
 * again.
 */
@Journey
class BackJourneyTest {

  @Autowired ApplicationContext register;

  @Test
  void back_over_a_form_that_came_back_leads_to_the_form_and_not_to_the_browsers_own_warning(
      Desks desks) {
    var stage = new Stage(desks, register);
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    var page = stage.maija(elli.address("/contacts/new"));
    page.locator("label:has([name=channel][value=phone])").first().click();
    page.locator("label:has([name=minutes][value='15'])").first().click();
    page.locator("input[name=next]").fill("Call the school");
    page.locator("input[name=due]").fill("31.2.2026");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("main [aria-invalid=true]").first()).isVisible();
    page.locator("input[name=due]").fill("");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#timeline .ent").first()).containsText("Phone");
    page.goBack();
    assertThat(page.locator("main [name=channel]").first()).isAttached();
    page.goBack();
    page.goForward();
    assertThat(page.locator("main [name=channel]").first()).isAttached();
  }

  @Test
  void an_address_that_only_takes_a_form_leads_to_the_page_above_it(Desks desks) {
    var stage = new Stage(desks, register);
    var page = stage.maija("/customers/new/search");
    assertThat(page.locator("main #name")).isVisible();
  }
}
