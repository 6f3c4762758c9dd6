package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.customer.GivenConsents;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The budget of a contact: from anywhere, in at most four inputs. */
@Journey
class ContactJourneyTest {

  private static final String SAID = "Elli was calmer today. She wants to try the quiet room.";

  /** So many milliseconds after it failed, a saving is tried again. */
  private static final long TRIED_AGAIN = 10_000;

  @Autowired ApplicationContext register;

  @Test
  void a_contact_with_two_sentences_is_logged_from_the_first_page_in_four_inputs(Desks desks) {
    var stage = new Stage(desks, register);
    var elli = stage.elli();
    new GivenConsents(elli).notes();
    var page = stage.maija(elli.address(""));
    page.navigate("/");

    var counted = new Counted("contact", page);
    counted.press("c");
    counted.follow(".hits a[href*='" + elli.code.shown() + "']");
    counted.choose("[name=channel][value=phone]");
    counted.choose("[name=minutes][value='15']");
    counted.type("textarea[name=text]", SAID);
    counted.type("input[name=next]", "Call the school on Thursday");
    counted.press("Control+Enter");
    assertThat(page.locator("#timeline .ent")).containsText("Phone, 15 min");
    assertThat(page.locator("#timeline .ent")).containsText(SAID);
    counted.costsAtMost(4, 3, 3);

    page.keyboard().press("z");
    assertThat(page.locator("textarea[name=text]")).hasValue(SAID);
    assertThat(page.locator("input[name=next]")).hasValue("Call the school on Thursday");
    assertThat(page.locator("#saving")).containsText("Draft saved");
  }

  @Test
  void what_is_typed_is_saved_by_itself_says_when_it_was_not_and_is_tried_again(Desks desks) {
    var desk = desks.of(Cast.MAIJA);
    var page = desk.open("/customers/new");
    Child.whileMotherCalls(page, "Luonno Lumme", "2016");
    Child.save(page);
    page.clock().install();
    page.navigate(page.url().replaceAll("#.*", "") + "/contacts/new");
    page.locator("input[name=next]").pressSequentially("Call");
    assertThat(page.locator("#saving")).containsText("Draft saved");
    page.route("**/draft", route -> route.abort());
    page.locator("input[name=next]").pressSequentially(" the school");
    assertThat(page.locator("[data-unreached]")).isVisible();
    page.unrouteAll();
    page.clock().fastForward(TRIED_AGAIN);
    assertThat(page.locator("[data-unreached]")).isHidden();
    page.reload();
    assertThat(page.locator("input[name=next]")).hasValue("Call the school");
    // The browser says of the aborted saving what the page has said already.
    desk.watch().forget();
  }
}
