package fi.tallessa.staff.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.staff.webauthn.SoftKey;
import fi.tallessa.web.PublicAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 9, point 3: a passkey beside the code, and never instead of the password (S36, D23). */
@RegisterTest
class PasskeyTest {

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;
  @Autowired PublicAddress address;
  @Autowired OneTimeLinks links;

  private Enrolled maija;
  private Browser browser;

  @BeforeEach
  void maijaIsInAtTen() throws Exception {
    clock.move(clock.toTen());
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    browser = browser().signIn(maija);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s36_d23_a_passkey_takes_the_place_of_the_code_and_never_of_the_password() throws Exception {
    var key = passkey();
    browser.submit("/sign-out");
    assertThat(browser.script("/passkey/challenge").getStatus()).isEqualTo(401);
    browser.password(maija);
    assertThat(browser.open("/sign-in/code").getContentAsString()).contains("data-into=\"code\"");
    assertThat(browser.inside()).isFalse();
    assertThat(show(key).getRedirectedUrl()).isEqualTo("/");
    assertThat(browser.inside()).isTrue();
    assertThat(browser.open("/me").getContentAsString()).contains("<td>Passkey</td>");
    assertThat(outcomes()).endsWith("PASSWORD_RIGHT", "PASSKEY_RIGHT");
  }

  @Test
  void who_has_none_is_not_offered_one() throws Exception {
    browser.submit("/sign-out");
    browser.password(maija);
    assertThat(browser.open("/sign-in/code").getContentAsString()).doesNotContain("data-into");
  }

  /** ASVS 6.5.1, 6.5.5. */
  @Test
  void what_was_signed_leads_in_once_and_within_two_minutes() throws Exception {
    var key = passkey();
    browser.submit("/sign-out");
    browser.password(maija);
    var answer = key.shows(asked());
    assertThat(code(answer).getRedirectedUrl()).isEqualTo("/");
    browser.submit("/sign-out");
    browser.password(maija);
    assertThat(code(answer).getStatus()).as("replayed").isEqualTo(422);
    var late = key.shows(asked());
    clock.move(Duration.ofMinutes(2));
    assertThat(code(late).getStatus()).as("too late").isEqualTo(422);
    assertThat(code("{\"id\":\"what\"}").getStatus()).isEqualTo(422);
    assertThat(outcomes()).endsWith("PASSKEY_OVER", "PASSKEY_OVER", "PASSKEY_WRONG");
    assertThat(show(key).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void one_that_counts_back_is_refused_noted_and_told() throws Exception {
    var key = passkey();
    key.counts(40);
    browser.submit("/me/lock");
    assertThat(unlock(key).getStatus()).isEqualTo(303);
    browser.submit("/me/lock");
    key.counts(20);
    assertThat(unlock(key).getStatus()).isEqualTo(422);
    assertThat(outcomes()).endsWith("PASSKEY_COPIED");
    key.counts(50);
    assertThat(unlock(key).getStatus()).isEqualTo(303);
    assertThat(browser.open("/me").getContentAsString()).contains("somebody may have a copy");
  }

  @Test
  void d23_it_opens_a_locked_screen_of_the_same_day_and_nobody_elses() throws Exception {
    var key = passkey();
    browser.submit("/me/lock");
    assertThat(browser.open("/lock").getContentAsString()).contains("data-into=\"code\"");
    assertThat(unlock(new SoftKey(address.of(""))).getStatus()).isEqualTo(422);
    assertThat(unlock(key).getRedirectedUrl()).isEqualTo("/");
    assertThat(browser.inside()).isTrue();
    browser.submit("/me/lock");
    clock.move(Duration.ofHours(4).plusMinutes(1));
    assertThat(browser.script("/passkey/challenge").getStatus()).isEqualTo(401);
  }

  @Test
  void another_workers_passkey_and_challenge_open_nothing() throws Exception {
    var theirs = passkey();
    var petri = people.enrolled("Petri Koski", Role.WORKER);
    var other = browser();
    other.password(petri);
    var answer = theirs.shows(other.script("/passkey/challenge").getContentAsString());
    assertThat(other.submit("/sign-in/code", "code", answer).getStatus()).isEqualTo(422);
    assertThat(other.inside()).isFalse();
    db.sql("update staff.passkey set worker_id = ? where worker_id = ?")
        .params(petri.worker().value(), maija.worker().value())
        .update();
    assertThat(broken(other)).as("a row that was moved opens not").isTrue();
    db.sql("delete from staff.passkey where worker_id = ?").param(petri.worker().value()).update();
  }

  private static boolean broken(Browser other) {
    try {
      return other.script("/passkey/challenge").getStatus() >= 500;
    } catch (Exception closed) {
      return true;
    }
  }

  /** ASVS 7.5.1. */
  @Test
  void s36_one_is_taken_into_use_for_password_and_code_alone() throws Exception {
    clock.move(Totp.STEP);
    var code = maija.code(clock.instant());
    assertThat(begin("something quite else", code).getStatus()).isEqualTo(422);
    assertThat(browser.open("/me/passkeys/new").getRedirectedUrl()).isEqualTo("/me/passkeys");
    assertThat(begin(maija.password(), "000000").getStatus()).isEqualTo(422);
    assertThat(begin(maija.password(), code).getRedirectedUrl()).isEqualTo("/me/passkeys/new");
    var page = browser.open("/me/passkeys/new").getContentAsString();
    assertThat(options(page)).doesNotContain("Maija", "Lehto", maija.userName());
    var key = new SoftKey(address.of(""));
    var made = key.makes(options(page));
    clock.move(Duration.ofMinutes(2));
    assertThat(browser.submit("/me/passkeys/new", "made", made).getStatus()).isEqualTo(422);
    assertThat(browser.open("/me/passkeys").getContentAsString()).contains("You have no passkeys");
  }

  /** Whoever sits at another open session of the worker keeps no key of their own. */
  @Test
  void s36_what_was_begun_in_one_session_is_made_in_no_other() throws Exception {
    clock.move(Totp.STEP);
    var other = browser().signIn(maija);
    other.submit("/me/elsewhere");
    browser.submit("/me/elsewhere");
    clock.move(Totp.STEP);
    begin(maija.password(), maija.code(clock.instant()));
    assertThat(other.open("/me/passkeys/new").getRedirectedUrl()).isEqualTo("/me/passkeys");
    var copied = browser.cookie("__Host-session");
    makes();
    assertThat(browser.cookie("__Host-session")).as("ASVS 7.2.4").isNotEqualTo(copied);
    assertThat(other.inside()).as("ends, as with every change of signing in").isFalse();
    assertThat(browser.inside()).isTrue();
    assertThat(outcomes()).contains("PASSKEY_ADDED");
  }

  /** Lost is what holds it, and nothing else: the code is always left. */
  @Test
  void s36_a_lost_one_is_removed_and_the_last_factor_stays() throws Exception {
    var key = passkey();
    var id = id();
    assertThat(browser.open("/me/passkeys").getContentAsString()).contains("Computer", id);
    clock.move(Totp.STEP);
    var removal = "/me/passkeys/" + id + "/removal";
    assertThat(browser.submit(removal, "current", "no", "code", "no").getStatus()).isEqualTo(422);
    var code = maija.code(clock.instant());
    var copied = browser.cookie("__Host-session");
    var removed = browser.submit(removal, "current", maija.password(), "code", code);
    assertThat(removed.getRedirectedUrl()).isEqualTo("/me/passkeys");
    assertThat(browser.cookie("__Host-session")).as("ASVS 7.2.4").isNotEqualTo(copied);
    assertThat(browser.open(removal).getStatus()).isEqualTo(404);
    assertThat(outcomes()).endsWith("PASSKEY_REMOVED");
    browser.submit("/sign-out");
    browser.password(maija);
    assertThat(show(key).getStatus()).isEqualTo(422);
    clock.move(Totp.STEP);
    assertThat(browser.code(maija).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void nobody_removes_another_workers() throws Exception {
    passkey();
    var removal = "/me/passkeys/" + id() + "/removal";
    var petri = people.enrolled("Petri Koski", Role.WORKER);
    var other = browser().signIn(petri);
    assertThat(other.open(removal).getStatus()).isEqualTo(404);
    clock.move(Totp.STEP);
    var code = petri.code(clock.instant());
    assertThat(other.submit(removal, "current", petri.password(), "code", code).getStatus())
        .isEqualTo(404);
    assertThat(browser.open("/me/passkeys").getContentAsString()).contains("Computer");
  }

  @Test
  void s36_a_lost_phone_ends_passkeys_as_well() throws Exception {
    passkey();
    var link = links.make(LinkKind.AUTHENTICATOR, maija.worker(), null, clock.instant());
    var anew = browser();
    anew.begin(link);
    anew.submit("/begin/proof", "current", maija.password());
    anew.authenticator();
    assertThat(anew.open("/me/passkeys").getContentAsString()).contains("You have no passkeys");
  }

  /** The settings say another address than when it was made. */
  @Test
  void after_a_change_of_address_it_is_told_that_it_opens_nothing() throws Exception {
    passkey();
    db.sql("update staff.passkey set host = 'vanha.example.fi' where worker_id = ?")
        .param(maija.worker().value())
        .update();
    assertThat(browser.open("/me/passkeys").getContentAsString())
        .contains("Made for another address, vanha.example.fi.");
    browser.submit("/sign-out");
    browser.password(maija);
    assertThat(browser.open("/sign-in/code").getContentAsString()).doesNotContain("data-into");
    assertThat(asked()).contains("\"allowCredentials\":[]");
  }

  @Test
  void s36_of_a_new_device_all_others_are_told_in_the_register() throws Exception {
    assertThat(outcomes()).as("the first is no news").doesNotContain("NEW_DEVICE");
    browser.submit("/sign-out");
    clock.move(Totp.STEP);
    var phone = browser().signIn(maija);
    assertThat(outcomes()).contains("NEW_DEVICE");
    assertThat(phone.open("/me").getContentAsString()).contains("Signed in on a new device");
    phone.submit("/sign-out");
    signInAgain();
    assertThat(browser.open("/tasks").getRedirectedUrl()).isEqualTo("/me/elsewhere?to=/tasks");
    assertThat(browser.open("/me/elsewhere").getContentAsString())
        .contains("You signed in on a new device", "Another device");
    browser.submit("/me/elsewhere");
    browser.submit("/sign-out");
    signInAgain();
    assertThat(browser.open("/tasks").getStatus()).as("told once").isEqualTo(200);
  }

  private void signInAgain() throws Exception {
    clock.move(Totp.STEP);
    browser.password(maija);
    browser.code(maija);
  }

  private SoftKey passkey() throws Exception {
    clock.move(Totp.STEP);
    begin(maija.password(), maija.code(clock.instant()));
    return makes();
  }

  private SoftKey makes() throws Exception {
    var key = new SoftKey(address.of(""));
    var made = key.makes(options(browser.open("/me/passkeys/new").getContentAsString()));
    assertThat(browser.submit("/me/passkeys/new", "made", made).getRedirectedUrl())
        .isEqualTo("/me/passkeys");
    return key;
  }

  private MockHttpServletResponse begin(String password, String code) throws Exception {
    return browser.submit("/me/passkeys", "kind", "COMPUTER", "current", password, "code", code);
  }

  private static String options(String page) {
    return page.replaceAll("(?s).*data-makes=\"([^\"]*)\".*", "$1").replace("&#34;", "\"");
  }

  private String asked() throws Exception {
    return browser.script("/passkey/challenge").getContentAsString();
  }

  private MockHttpServletResponse code(String answer) throws Exception {
    return browser.submit("/sign-in/code", "code", answer);
  }

  private MockHttpServletResponse show(SoftKey key) throws Exception {
    return code(key.shows(asked()));
  }

  private MockHttpServletResponse unlock(SoftKey key) throws Exception {
    return browser.submit("/lock", "code", key.shows(asked()));
  }

  private String id() {
    return db.sql("select id::text from staff.passkey where worker_id = ?")
        .param(maija.worker().value())
        .query(String.class)
        .single();
  }

  private List<String> outcomes() {
    return db.sql("select outcome from staff.sign_in_event where worker_id = ? order by line")
        .param(maija.worker().value())
        .query(String.class)
        .list();
  }

  private Browser browser() {
    return new Browser(mvc, clock, "198.51.100." + (int) (Math.random() * 250));
  }
}
