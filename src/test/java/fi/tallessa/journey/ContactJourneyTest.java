package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.demo.Cast;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The budget of product.md: a contact from anywhere in at most four inputs and twenty seconds. */
@Journey
class ContactJourneyTest {

  @Test
  void a_contact_is_logged_from_the_first_page_with_keys_in_four_inputs_and_twenty_seconds(
      Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/customers/new");
    Child.whileMotherCalls(page, "Kontti Kontio", "2016");
    Child.save(page);
    var file = page.url().replaceAll("#.*", "");

    page.navigate(file.replaceAll("/customers/.*", "/"));
    var begun = Instant.now();
    page.keyboard().press("c");
    page.locator(".hits a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Kontti"))
        .click();
    int inputs = 0;
    for (var chip :
        new String[] {
          "[name=channel][value=phone]", "[name=outcome][value=met]", "[name=minutes][value='15']"
        }) {
      page.locator("input" + chip).check();
      inputs++;
    }
    page.locator("input[name=next]").fill("Call the school on Thursday");
    inputs++;
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#timeline .ent")).containsText("Phone, 15 min");
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(inputs).isLessThanOrEqualTo(4);

    page.keyboard().press("z");
    assertThat(page.locator("input[name=next]")).hasValue("Call the school on Thursday");
    assertThat(page.locator("#saving")).containsText("Draft saved");
  }

  @Test
  void what_is_typed_is_saved_by_itself_says_when_it_was_not_and_is_tried_again(Desks desks) {
    var desk = desks.of(Cast.MAIJA);
    var page = desk.open("/customers/new");
    Child.whileMotherCalls(page, "Luonno Lumme", "2016");
    Child.save(page);
    page.navigate(page.url().replaceAll("#.*", "") + "/contacts/new");
    page.locator("input[name=next]").pressSequentially("Call");
    assertThat(page.locator("#saving")).containsText("Draft saved");
    page.route("**/draft", route -> route.abort());
    page.locator("input[name=next]").pressSequentially(" the school");
    assertThat(page.locator("[data-unreached]")).isVisible();
    page.unrouteAll();
    assertThat(page.locator("[data-unreached]"))
        .isHidden(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions()
                .setTimeout(20_000));
    page.reload();
    assertThat(page.locator("input[name=next]")).hasValue("Call the school");
    // The browser says of the aborted saving what the page has said already.
    desk.watch().forget();
  }
}
