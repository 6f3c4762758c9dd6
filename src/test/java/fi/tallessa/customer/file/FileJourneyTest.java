package fi.tallessa.customer.file;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.journey.Desks;
import fi.tallessa.journey.Journey;
import fi.tallessa.kernel.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The customer's page as workers use it: read, change in place, verify, meet each other. */
@Journey
class FileJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  Enrolled maija;
  OneFile elli;

  @BeforeEach
  void file() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    elli = new OneFile(beans, maija.worker());
  }

  @Test
  void a_line_is_changed_in_its_place_and_verified_with_one_click(Desks desks) {
    var desk = desks.of(maija);
    var page = desk.open(elli.address(""));
    page.click("#email .do a");
    assertThat(page.locator("#email .says form")).isVisible();
    assertThat(page).hasURL(Pattern.compile(elli.address("") + "$"));
    assertThat(page.locator("#email input[name=value]")).isFocused();
    desk.usable("change in place").picture("customer-change-1280");

    page.fill("#email input[name=value]", "elli@example.fi");
    choose(page, "source", "customer");
    page.click("#email .btn.solid");
    page.waitForURL("**" + elli.address("") + "#email");
    assertThat(page.locator("#email .says")).containsText("elli@example.fi");

    page.click(".together button[name=by] >> nth=1");
    page.waitForURL("**" + elli.address("") + "#data");
    assertThat(page.locator("#data")).not().containsText("Not yet verified");
    assertThat(elli.now(Field.PHONE).unverified()).isFalse();
  }

  @Test
  void two_windows_one_line_and_nothing_is_lost(Desks desks) {
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    elli.designate(petri.worker());
    var line = elli.address("/guardians/" + elli.helmi);
    var hers = desks.of(maija);
    hers.open(line);
    var his = desks.of(petri).open(line);
    his.fill("textarea[name=safeWay]", "weekdays after 12. No voicemail.");
    his.fill("input[name=email]", "helmi@example.fi");
    his.click("form.datum .btn.solid");
    his.waitForURL("**#guardians");

    var page = hers.page();
    page.fill("textarea[name=safeWay]", "weekdays 9 to 15. No voicemail.");
    page.fill("input[name=language]", "suomi");
    page.click("form.datum .btn.solid");
    assertThat(page.locator(".versions")).containsText("after 12");
    assertThat(page.locator(".versions")).containsText("9 to 15");
    hers.usable("conflict").picture("guardian-conflict-1280");
    page.check("input[name='chosen.safeWay'][value=written]");
    page.fill("textarea", "weekdays 12 to 15. No voicemail.");
    page.click("main .btn.solid");
    page.waitForURL("**#guardians");

    var now = elli.guardians().getFirst().guardian();
    assertThat(now.safeWay()).isEqualTo("weekdays 12 to 15. No voicemail.");
    assertThat(now.email()).isEqualTo("helmi@example.fi");
    assertThat(now.language()).isEqualTo("suomi");
  }

  @Test
  void without_scripts_everything_works_and_what_was_typed_comes_back(Desks desks) {
    var page = desks.of(maija, Desks::withoutScripts).open(elli.address(""));
    page.click("#phone .do a");
    page.waitForURL("**" + elli.address("/data/phone"));
    page.fill("input[name=value]", "131052-308T");
    choose(page, "source", "customer");
    page.click("#datum .btn.solid");
    assertThat(page.locator("#value-problem")).containsText("identity code");
    assertThat(page.locator("input[name=value]")).hasValue("131052-308T");
    page.fill("input[name=value]", "040 555 0123");
    page.click("#datum .btn.solid");
    page.waitForURL("**" + elli.address("") + "#phone");
    assertThat(elli.now(Field.PHONE).value()).isEqualTo("+358405550123");
  }

  private static void choose(Page page, String name, String value) {
    page.locator("label.pick:has(input[name=" + name + "][value=" + value + "])").click();
  }
}
