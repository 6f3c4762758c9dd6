package fi.tallessa.customer.consents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.OneFile;
import fi.tallessa.journey.Desk;
import fi.tallessa.journey.Desks;
import fi.tallessa.journey.Journey;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A consent as it is given, proved and taken back, at a desk and in a hand. */
@Journey
class ConsentJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;
  Enrolled maija;
  OneFile elli;
  ItemId notes;
  ItemId health;
  int presses;

  @BeforeEach
  void file() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    elli = new OneFile(beans, maija.worker());
    var items = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER)));
    notes = items.notes();
    health = items.health();
  }

  @Test
  void at_a_desk_it_is_given_on_a_handed_screen_proved_and_taken_back(Desks desks) {
    var desk = desks.of(maija);
    givenAndTakenBack(desk, "1280");
  }

  @Test
  void in_a_hand_it_is_the_same(Desks desks) {
    var desk = desks.of(maija, Desks::phone);
    givenAndTakenBack(desk, "390");
  }

  @Test
  void in_a_hand_two_guardians_sign_each_on_their_own_line(Desks desks) throws Exception {
    var given = new Given(elli);
    var asking = given.asking(notes);
    asking.put("custody", "both");
    asking.put("guardian." + elli.father(), "yes");
    var desk = desks.of(maija, Desks::phone);
    var page = desk.open(elli.address(given.asked(asking)));
    press(page, "form[action$='/handing'] .btn.solid");
    page.waitForURL("**/screen");
    press(page, label("answer." + notes, "yes"));
    sign(page, 1);
    press(page, "form#form .btn.solid");
    assertThat(page.locator("[id='strokes.2-problem']")).isVisible();
    assertThat(page.locator("[id='strokes.1'] .pad-s")).hasAttribute("d", Pattern.compile("^M.*L"));
    desk.usable("two sign").picture("consent-journey-two-390");
    sign(page, 2);
    press(page, "form#form .btn.solid");
    page.waitForURL("**/screen/done");
    assertThat(given.consent(notes).last().orElseThrow().said().signatures())
        .hasSize(2)
        .doesNotHaveDuplicates();
    takeBack(page, ".*/asked/[0-9a-f-]{36}$");
    assertThat(page.locator(".pad-s")).hasCount(2);
    desk.picture("consent-journey-two-slip-390");
  }

  @AfterEach
  void clockBack() {
    clock.setBack();
  }

  private void givenAndTakenBack(Desk desk, String width) {
    var page = desk.open(elli.address(""));
    presses = 0;
    press(page, "#consents a[href$='item=" + notes + "']");
    press(page, label("decider", "guardian"));
    press(page, label("guardian." + elli.helmi, "yes"));
    press(page, label("custody", "everyday"));
    press(page, label("wording", "ordinary"));
    page.fill("[name=heard]", "yes, but no pictures");
    press(page, label("notice", "7"));
    page.fill("[name=place]", "Turku");
    page.selectOption("[name=language]", "sv");
    page.check("[name='item." + health + "']", new Page.CheckOptions().setForce(true));
    press(page, "form#form .btn.solid");
    page.waitForURL(Pattern.compile(".*/asked/[0-9a-f-]{36}$"));
    press(page, "form[action$='/handing'] .btn.solid");
    page.waitForURL("**/screen");

    nothing_else_opens(page);
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    page.click("#languages button[value=fi]");
    assertThat(page.locator("html")).hasAttribute("lang", "fi");
    assertThat(page.locator("main input:checked")).hasCount(0);
    desk.usable("handed screen").picture("consent-journey-screen-" + width);
    press(page, label("answer." + notes, "yes"));
    sign(page, 1);
    presses++;
    press(page, "form#form .btn.solid");
    page.waitForURL("**/screen/done");
    int toGive = presses;
    assertThat(new Given(elli).states(notes))
        .containsExactly(ConsentState.REQUESTED, ConsentState.GIVEN);
    assertThat(new Given(elli).states(health))
        .as("not answered is never a yes")
        .containsExactly(ConsentState.REQUESTED, ConsentState.DEFERRED);

    takeBack(page, ".*/asked/[0-9a-f-]{36}$");
    // The language of the handed screen is not the worker's.
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    place(desk, width);
    proved(desk, width);

    presses = 0;
    page.navigate(elli.address(""));
    press(page, "#consents a[href$='" + notes + "/withdrawal']");
    desk.usable("taking back").picture("consent-journey-withdrawal-" + width);
    press(page, "form[action$='/handing'] .btn.solid");
    page.waitForURL("**/withdrawal/" + elli.helmi);
    // As it was read when it was given.
    assertThat(page.locator("html")).hasAttribute("lang", "fi");
    page.navigate(elli.address(""));
    assertThat(page).hasURL(Pattern.compile(".*/withdrawal/" + elli.helmi + "$"));
    desk.usable("taking back, handed").picture("consent-journey-withdrawing-" + width);
    press(page, "main form .btn.solid");
    assertThat(page.locator("main h1")).containsText("Nyt on valmista");
    takeBack(page, ".*/withdrawal$");
    page.navigate(elli.address(""));
    assertThat(page.locator("#consents li:has(a[href$='item=" + notes + "'])"))
        .containsText("Withdrawn");
    assertThat(presses).as("no more steps than giving").isLessThanOrEqualTo(toGive);
    assertThat(new Given(elli).states(notes))
        .containsExactly(ConsentState.REQUESTED, ConsentState.GIVEN, ConsentState.WITHDRAWN);
  }

  /** Whatever is typed into the address leads back to what is asked. */
  private void nothing_else_opens(Page page) {
    assertThat(page.locator("nav")).hasCount(0);
    assertThat(page.locator("input[type=search]")).hasCount(0);
    for (var path :
        new String[] {"/", "/customers", elli.address(""), elli.address("/looks"), "/me"}) {
      page.navigate(path);
      assertThat(page).hasURL(Pattern.compile(".*/asked/[0-9a-f-]{36}/screen$"));
    }
  }

  private void sign(Page page, int signer) {
    var pad = page.locator("[id='strokes." + signer + "'] .pad > svg");
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    page.mouse().move(box.x + 40, box.y + 20);
    page.mouse().down();
    for (int step = 1; step < 12; step++) {
      page.mouse().move(box.x + 40 + step * 12, box.y + 20 + (step % 2) * (20 + 5 * signer));
    }
    page.mouse().up();
    assertThat(page.locator("input[name='strokes." + signer + "']").inputValue())
        .startsWith("M")
        .contains("L");
  }

  /** With the next code of the phone: the one at signing in is used up. */
  private void takeBack(Page page, String behind) {
    page.click("main a[href='/me/handing']");
    page.fill("[name=code]", "000000");
    page.click("form#form .btn.solid");
    assertThat(page.locator("#code-problem")).isVisible();
    clock.move(Duration.ofSeconds(31));
    page.navigate(elli.address(""));
    assertThat(page).not().hasURL(Pattern.compile(".*/customers/[^/]+$"));
    page.navigate("/me/handing");
    page.fill("[name=code]", maija.code(clock.instant().plusSeconds(30)));
    page.click("form#form .btn.solid");
    page.waitForURL(Pattern.compile(behind));
  }

  private void place(Desk desk, String width) {
    var free = new InCabinets(beans, elli.visit(elli.maija)).free();
    var page = desk.page();
    page.reload();
    assertThat(page.locator(".pad-s")).hasCount(1);
    desk.picture("consent-journey-slip-" + width);
    page.selectOption("[name=cabinet]", "" + free.cabinet());
    page.fill("[name=folder]", "" + free.folder());
    page.fill("[name=sheet]", "" + free.sheet());
    page.click("form#form .btn");
    assertThat(page.locator("main")).containsText("The slip is in its place");
  }

  private void proved(Desk desk, String width) {
    var page = desk.page();
    page.navigate(elli.address("/consents/" + notes));
    assertThat(page.locator("#proof")).containsText("all 2 entries are as they were written");
    desk.picture("consent-journey-proof-" + width);
  }

  private static String label(String name, String value) {
    return "label.pick:has(input[name='" + name + "'][value='" + value + "'])";
  }

  private void press(Page page, String what) {
    page.locator(what).first().click();
    presses++;
  }
}
