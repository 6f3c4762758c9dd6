package fi.tallessa.staff.lock;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.Totp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 12: quick unlock of an idle screen (D23). */
@RegisterTest
class LockTest {

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;

  private Enrolled maija;
  private Browser browser;
  private Duration moved = Duration.ZERO;

  @BeforeEach
  void maijaIsInAtTen() throws Exception {
    move(clock.toTen());
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    browser = browser().signIn(maija);
  }

  @AfterEach
  void backToNow() {
    clock.move(moved.negated());
  }

  @Test
  void d23_a_code_alone_opens_a_screen_that_was_left() throws Exception {
    move(Duration.ofMinutes(16));
    assertThat(browser.open("/me").getRedirectedUrl()).isEqualTo("/lock?to=/me");
    assertThat(browser.open("/lock?to=/me").getContentAsString())
        .contains("The screen is locked", "Maija Lehto", "name=\"to\" value=\"/me\"")
        .doesNotContain("name=\"password\"", "<nav");
    var before = browser.cookie("__Host-session");
    assertThat(unlock("/me").getRedirectedUrl()).isEqualTo("/me");
    assertThat(browser.cookie("__Host-session")).as("ASVS 7.2.4").isNotEqualTo(before);
    assertThat(browser.inside()).isTrue();
    assertThat(browser.open("/lock?to=/me").getRedirectedUrl()).isEqualTo("/me");
    move(Duration.ofMinutes(14));
    assertThat(browser.inside()).as("the time without a click counts anew").isTrue();
  }

  /** Issue 4, point 12: saved place. A filter and a page of a list are in its address. */
  @Test
  void who_opens_it_is_back_in_the_list_with_its_filter() throws Exception {
    var list = "/customers/K7F-2QD/timeline?kind=concern&before=2026-11-28.12";
    lock();
    assertThat(browser.open(list).getRedirectedUrl())
        .isEqualTo(
            "/lock?to=/customers/K7F-2QD/timeline%3Fkind%3Dconcern%26before%3D2026-11-28.12");
    assertThat(unlock(list).getRedirectedUrl()).isEqualTo(list);
    assertThat(browser.submit("/me/lock", "to", "//evil.example?a=b").getRedirectedUrl())
        .isEqualTo("/lock");
    assertThat(unlock("https://evil.example").getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void d23_nothing_else_opens_meanwhile_and_asking_does_not_open_it() throws Exception {
    lock();
    for (var path : List.of("/", "/customers", "/nothing", "/me/handing")) {
      assertThat(browser.open(path).getRedirectedUrl()).startsWith("/lock");
    }
    for (var header : List.of("HX-Request", "X-Background")) {
      var script = browser.open("/me", header, "true");
      assertThat(script.getStatus()).isEqualTo(401);
      assertThat(script.getHeader("X-Locked")).isEqualTo("yes");
      assertThat(script.getContentAsString()).isEmpty();
    }
    assertThat(browser.submit("/me/presence").getRedirectedUrl()).startsWith("/lock");
    move(Duration.ofMinutes(3));
    assertThat(browser.inside()).isFalse();
    assertThat(browser.submit("/sign-out").getRedirectedUrl()).isEqualTo("/sign-in");
  }

  /** How it looks when it comes back is in {@code UnsentTest}. */
  @Test
  void a_form_that_comes_meanwhile_is_not_taken_until_the_screen_is_open() throws Exception {
    String[] form = {"what", "Ring the school on Monday", "once", UUID.randomUUID().toString()};
    lock();
    assertThat(browser.submitFromOurs("/tasks", form).getStatus()).isEqualTo(401);
    unlock("/");
    assertThat(browser.submitFromOurs("/tasks", form).getStatus()).isEqualTo(303);
    assertThat(browser.open("/tasks").getContentAsString()).contains("Ring the school on Monday");
  }

  /** ASVS 6.5.1, 6.3.1. */
  @Test
  void d23_five_wrong_codes_end_the_session_and_a_code_opens_once() throws Exception {
    lock();
    move(Totp.STEP);
    var code = maija.code(clock.instant());
    assertThat(browser.submit("/lock", "code", code).getStatus()).isEqualTo(303);
    browser.submit("/me/lock");
    var replayed = browser.submit("/lock", "code", code);
    assertThat(replayed.getStatus()).isEqualTo(422);
    assertThat(replayed.getContentAsString()).contains("it was used already");
    for (int n = 2; n < Locking.WRONG_AT_MOST; n++) {
      assertThat(browser.submit("/lock", "code", "000000").getStatus()).isEqualTo(422);
    }
    assertThat(browser.submit("/lock", "code", "000000", "to", "/me").getRedirectedUrl())
        .isEqualTo("/sign-in?to=/me&ended=yes");
    move(Totp.STEP);
    assertThat(unlock("/").getRedirectedUrl()).as("no code opens it now").startsWith("/sign-in");
    assertThat(outcomes())
        .containsSubsequence(
            "LOCKED",
            "CODE_RIGHT",
            "UNLOCKED",
            "LOCKED",
            "CODE_USED",
            "CODE_WRONG",
            "SESSION_ENDED");
  }

  @Test
  void d23_a_code_never_takes_the_place_of_the_password_after_half_a_day() throws Exception {
    lock();
    move(Duration.ofHours(4).plusMinutes(1));
    assertThat(unlock("/").getRedirectedUrl()).startsWith("/sign-in");
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void d23_nor_at_the_absolute_end() throws Exception {
    for (int half = 0; half < 19; half++) {
      move(Duration.ofMinutes(30));
      db.sql("update staff.session set touched_at = ? where worker_id = ?")
          .params(clock.instant().atOffset(java.time.ZoneOffset.UTC), maija.worker().value())
          .update();
    }
    lock();
    unlock("/");
    assertThat(browser.inside()).as("within ten hours").isTrue();
    lock();
    move(Duration.ofMinutes(31));
    assertThat(unlock("/").getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void d23_nor_on_a_new_day() throws Exception {
    move(Duration.ofHours(13).plusMinutes(50));
    var late = browser().signIn(maija);
    late.submit("/me/elsewhere");
    late.submit("/me/lock");
    move(Duration.ofMinutes(5));
    assertThat(late.open("/me").getRedirectedUrl()).isEqualTo("/lock?to=/me");
    move(Duration.ofMinutes(6));
    var answer = late.submit("/lock", "code", maija.code(clock.instant()));
    assertThat(answer.getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void d23_nor_after_signing_out() throws Exception {
    lock();
    browser.submit("/sign-out");
    assertThat(unlock("/").getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void d23_nobody_elses_code_opens_it() throws Exception {
    var petri = people.enrolled("Petri Koski", Role.WORKER);
    lock();
    move(Totp.STEP);
    var theirs = petri.code(clock.instant());
    assertThat(browser.submit("/lock", "code", theirs).getStatus()).isEqualTo(422);
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void a_page_locks_by_itself_only_where_nobody_was_busy_in_another() throws Exception {
    assertThat(browser.submit("/me/lock/quiet").getStatus()).isEqualTo(409);
    assertThat(browser.inside()).isTrue();
    move(Duration.ofMinutes(14).plusSeconds(31));
    var asked = browser.background("/me/lock/quiet");
    assertThat(asked.getStatus()).isEqualTo(204);
    assertThat(browser.inside()).isFalse();
    assertThat(outcomes()).endsWith("LOCKED");
  }

  @Test
  void a_script_over_the_page_is_answered_without_another() throws Exception {
    lock();
    var wrong = browser.script("/lock", "code", "000000");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("id=\"lock-form\"", "does not fit");
    move(Totp.STEP);
    var right = browser.script("/lock", "code", maija.code(clock.instant()));
    assertThat(right.getStatus()).isEqualTo(204);
    assertThat(browser.inside()).isTrue();
  }

  private void lock() throws Exception {
    assertThat(browser.submit("/me/lock", "to", "/me").getRedirectedUrl())
        .isEqualTo("/lock?to=/me");
  }

  private org.springframework.mock.web.MockHttpServletResponse unlock(String to) throws Exception {
    move(Totp.STEP);
    return browser.submit("/lock", "code", maija.code(clock.instant()), "to", to);
  }

  private List<String> outcomes() {
    return db.sql("select outcome from staff.sign_in_event where worker_id = ? order by line")
        .param(maija.worker().value())
        .query(String.class)
        .list();
  }

  private void move(Duration by) {
    clock.move(by);
    moved = moved.plus(by);
  }

  private Browser browser() {
    return new Browser(mvc, clock, "198.51.100." + (int) (Math.random() * 250));
  }
}
