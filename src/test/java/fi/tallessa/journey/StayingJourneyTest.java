package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Role;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing typed is lost when a session ends, and nobody is surprised by its end (WCAG 2.2.1). */
@Journey
class StayingJourneyTest {

  @Autowired People people;
  @Autowired Customers customers;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;

  private Enrolled aada;
  private String phone;
  private Duration moved = Duration.ZERO;

  @BeforeEach
  void aadaHasACustomer() {
    move(clock.toTen());
    aada = people.enrolled("Aada Aalto", Role.WORKER);
    var permit = customers.register(aada.worker(), Map.of(Field.NAME, "Onni Rantala"));
    phone = "/customers/" + permit.code().shown() + "/data/phone";
  }

  @AfterEach
  void backToNow() {
    clock.move(moved.negated());
  }

  @Test
  void without_scripts_a_form_after_the_end_is_sent_again(Desks desks) {
    var desk = desks.stranger(Desks::withoutScripts).signIn(aada);
    var page = desk.open(phone);
    type(page);
    endSession();
    save(page).click();

    assertThat(page.locator("h1")).hasText("Your session has ended");
    Picture.of(page, "unsent-1280");
    var second = page.waitForPopup(() -> page.locator("main a.btn.solid").click());
    signInAgain(desks, second);
    again(page);
    assertThat(page.locator("h1")).hasText("The form is out of date");
    assertThat(page.locator("main")).containsText("It will be saved in the name of ");
    again(page);
    assertThat(page.locator("#phone .says")).containsText("050 555 0101");
  }

  @Test
  void with_scripts_it_is_the_same_page(Desks desks) {
    var desk = desks.stranger().signIn(aada);
    var page = desk.open(phone);
    type(page);
    endSession();
    save(page).click();
    assertThat(page.locator("h1")).hasText("Your session has ended");
    Axe.finds_nothing(page, "a form after the end");
    page.setViewportSize(390, 844);
    Axe.finds_nothing(page, "a form after the end, phone");
    Picture.of(page, "unsent-390");
    assertThat((Boolean) page.evaluate("() => document.body.scrollWidth <= 390")).isTrue();
    var second = page.waitForPopup(() -> page.locator("main a.btn.solid").click());
    signInAgain(desks, second);
    again(page);
    again(page);
    assertThat(page.locator("#phone .says")).containsText("050 555 0101");
  }

  @Test
  void what_a_page_asks_by_itself_leaves_the_form_as_it_is(Desks desks) {
    var desk = desks.stranger().signIn(aada);
    var page = desk.open("/customers/new");
    page.locator("#name").fill("Kerttu Kallio");
    endSession();
    birth(page, "14.2.2017");

    var said = page.locator("[data-session]");
    assertThat(said).containsText("Your session has ended.");
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
    Axe.finds_nothing(page, "the session ended under a form");
    Picture.of(page, "session-ended-1280");
    var second = page.waitForPopup(() -> said.locator("a").click());
    signInAgain(desks, second);
    assertThat(said).isEmpty();
    birth(page, "14.2.2016");
    assertThat(said).containsText("Do the same once more.");
    birth(page, "14.2.2017");
    assertThat(page.locator("[name='guard.knows']").first()).isAttached();
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
    desk.watch().forget();
  }

  @Test
  void before_the_end_the_page_asks_and_one_button_goes_on(Desks desks) {
    var desk = desks.stranger().signIn(aada);
    var page = desk.page();
    page.clock().install();
    desk.open("/customers/new");
    page.locator("#name").fill("Kerttu Kallio");
    var said = page.locator("[data-session]");
    pass(page, Duration.ofMinutes(11));
    assertThat(said).isEmpty();
    pass(page, Duration.ofMinutes(1));
    assertThat(said).containsText("Still there?");
    assertThat(said).hasAttribute("role", "status");
    assertThat(page.locator("#name")).isFocused();
    Axe.finds_nothing(page, "still there");
    Picture.of(page, "still-there-1280");
    page.setViewportSize(390, 844);
    Axe.finds_nothing(page, "still there, phone");
    Picture.of(page, "still-there-390");
    page.setViewportSize(1280, 900);

    said.locator("button").focus();
    page.keyboard().press("Enter");
    assertThat(said).isEmpty();
    pass(page, Duration.ofMinutes(11));
    assertThat(said).isEmpty();
    assertThat(live()).as("the register knows, too").isTrue();
  }

  @Test
  void d23_a_left_screen_is_locked_and_a_code_brings_back_the_words(Desks desks) {
    var desk = desks.stranger().signIn(aada);
    var page = desk.page();
    page.clock().install();
    desk.open("/customers/new");
    var tab = desk.tab();
    tab.navigate("/me");
    page.locator("#name").fill("Kerttu Kallio");
    pass(page, Duration.ofMinutes(14).plusSeconds(40));
    var lock = page.getByRole(AriaRole.DIALOG);
    assertThat(lock).containsText("The screen is locked");
    assertThat(lock.locator("[name=code]")).isFocused();
    assertThat(page.locator("main")).isHidden();
    assertThat(page.locator("header")).isHidden();
    assertThat((Boolean) page.evaluate("() => document.querySelector('main').inert")).isTrue();
    Axe.finds_nothing(page, "locked");
    Picture.of(page, "locked-1280");
    page.setViewportSize(390, 844);
    Picture.of(page, "locked-390");
    page.setViewportSize(1280, 900);
    tab.navigate("/customers");
    assertThat(tab.locator("h1")).hasText("The screen is locked");

    lock.locator("[name=code]").fill("000000");
    desk.context().setOffline(true);
    page.keyboard().press("Enter");
    assertThat(lock.getByRole(AriaRole.ALERT)).hasText(Pattern.compile("cannot be reached"));
    desk.context().setOffline(false);
    page.keyboard().press("Enter");
    assertThat(lock).containsText("The code does not fit");
    assertThat(page.locator("main")).isHidden();
    unlock(desks, page);
    assertThat(lock).hasCount(0);
    assertThat(page.locator("#name")).isVisible();
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
    assertThat(page.locator("#name")).isFocused();
    page.locator("h1").click();
    page.locator("#name").blur();
    page.waitForResponse("**/me/lock", () -> page.keyboard().press("l"));
    assertThat(lock).isVisible();
    tab.navigate("/customers");
    assertThat(tab.locator("h1")).hasText("The screen is locked");
    unlock(desks, page);
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
    desk.watch().forget();
  }

  private void unlock(Desks desks, Page page) {
    move(Duration.ofSeconds(30));
    page.locator("[name=code]").fill(desks.house().code(aada.seed()));
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isVisible();
  }

  @Test
  void s31_a_page_that_was_left_is_covered_until_the_same_worker_is_back(Desks desks) {
    var olli = people.enrolled("Olli Virta", Role.WORKER);
    desks.of(olli);
    var desk = desks.stranger().signIn(aada);
    var page = desk.page();
    page.clock().install();
    desk.open("/customers/new");
    page.locator("#name").fill("Kerttu Kallio");
    pass(page, Duration.ofMinutes(14).plusSeconds(40));
    assertThat(page.locator("main")).isHidden();

    var other = desk.tab();
    other.navigate("/sign-in");
    signIn(desks, other, olli);
    assertThat(page.locator("main")).isHidden();
    other.locator(".me summary").click();
    other.locator("form[action='/sign-out'] button").click();
    other.navigate("/sign-in");
    signIn(desks, other, aada);
    assertThat(page.locator("main")).isVisible();
    assertThat(page.locator("#name")).hasValue("Kerttu Kallio");
  }

  @Test
  void the_end_of_the_day_is_told_in_time(Desks desks) {
    var desk = desks.stranger().signIn(aada);
    db.sql(
            "update staff.session set began_at = began_at - interval '9 hours 48 minutes' where"
                + " worker_id = ?")
        .param(aada.worker().value())
        .update();
    var page = desk.page();
    page.clock().install();
    desk.open("/customers/new");
    var said = page.locator("[data-session]");
    assertThat(said).isEmpty();
    pass(page, Duration.ofMinutes(3));
    assertThat(said).containsText("Your session ends in 10 minutes.");
    assertThat(said.locator("button")).hasCount(0);
    Axe.finds_nothing(page, "the end of the day");
  }

  private static void type(Page page) {
    page.locator("form#datum [name=value]").fill("050 555 0101");
    page.locator("form#datum [name=source][value=customer]").check();
  }

  private static Locator save(Page page) {
    return page.locator("form#datum .btn.solid");
  }

  private static void birth(Page page, String day) {
    page.locator("#birth").fill(day);
    page.locator("#birth").blur();
  }

  private static void again(Page page) {
    page.locator("main form button").click();
  }

  private void signInAgain(Desks desks, Page page) {
    signIn(desks, page, aada);
  }

  private void signIn(Desks desks, Page page, Enrolled one) {
    move(Duration.ofSeconds(30));
    page.locator("input[name=userName]").fill(one.userName());
    page.locator("input[name=password]").fill(one.password());
    page.locator("form[action='/sign-in'] button.solid").click();
    page.locator("input[name=code]").fill(desks.house().code(one.seed()));
    page.locator("form[action='/sign-in/code'] button.solid").click();
    assertThat(page.locator(".me")).hasCount(1);
  }

  private void endSession() {
    db.sql("delete from staff.session where worker_id = ?").param(aada.worker().value()).update();
  }

  private boolean live() {
    return db.sql(
            "select exists (select from staff.session where worker_id = ? and touched_at > ?)")
        .params(
            aada.worker().value(),
            clock.instant().minus(Duration.ofMinutes(15)).atOffset(java.time.ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private void pass(Page page, Duration time) {
    move(time);
    page.clock().fastForward(time.toMillis());
  }

  private void move(Duration by) {
    clock.move(by);
    moved = moved.plus(by);
  }
}
