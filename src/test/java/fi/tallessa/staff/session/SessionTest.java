package fi.tallessa.staff.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.Wire;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class SessionTest {

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired SessionLimits limits;
  @Autowired Statements statements;
  @LocalServerPort int port;
  @Autowired JdbcClient db;

  /** ASVS 3.3.1–3.3.4, 7.2.3. */
  @Test
  void the_cookie_is_ours_alone_and_no_script_reads_it() throws Exception {
    var answer = browser().password(people.enrolled("Maija", Role.WORKER));
    assertThat(answer.getHeaders("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .matches(
                        "__Host-session=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly;"
                            + " SameSite=Strict"));
  }

  @Test
  void a_page_asks_once_who_is_there() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    assertThat(statements.during(() -> browser.open("/me/password"))).hasSize(1);
    clock.move(limits.touch());
    assertThat(statements.during(() -> browser.open("/me/password"))).hasSize(2);
    assertThat(statements.during(() -> browser.open("/me/password"))).hasSize(1);
  }

  /** Over the wire: asking who is there would be seen as a click. */
  @Test
  void a_stylesheet_asks_nobody_who_is_there() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser().signIn(maija);
    clock.move(Duration.ofMinutes(5));
    var before = touched(maija);
    assertThat(overTheWire(browser, "/tallessa.css")).startsWith("HTTP/1.1 200");
    assertThat(touched(maija)).isEqualTo(before);
    assertThat(overTheWire(browser, "/me")).startsWith("HTTP/1.1 200");
    assertThat(touched(maija)).isAfter(before);
  }

  private String overTheWire(Browser browser, String path) {
    return Wire.ask(
        port,
        "GET " + path + " HTTP/1.1",
        "Host: localhost",
        "Cookie: __Host-session=" + browser.cookie("__Host-session"),
        "Connection: close",
        "",
        "");
  }

  private Instant touched(People.Enrolled worker) {
    return db.sql("select touched_at from staff.session where worker_id = ?")
        .param(worker.worker().value())
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  /** ASVS 7.3.1. What opens the lock is in {@code LockTest}. */
  @Test
  void fifteen_minutes_without_a_click_lock_a_session_and_four_hours_end_it() throws Exception {
    clock.move(clock.toTen());
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    for (int click = 0; click < 3; click++) {
      clock.move(limits.idle().minusSeconds(1));
      assertThat(browser.inside()).isTrue();
    }
    clock.move(limits.idle().plusSeconds(1));
    assertThat(browser.open("/me").getRedirectedUrl()).isEqualTo("/lock?to=/me");
    clock.move(limits.locked());
    assertThat(browser.open("/me").getRedirectedUrl()).isEqualTo("/sign-in?to=/me&ended=yes");
    assertThat(browser.open("/sign-in?to=/me&ended=yes").getContentAsString())
        .contains("Your session has ended.");
  }

  /** ASVS 7.3.2. */
  @Test
  void ten_hours_end_a_session_however_busy() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    var left = limits.whole().minusMinutes(1);
    while (left.isPositive()) {
      var pause = left.compareTo(Duration.ofMinutes(14)) < 0 ? left : Duration.ofMinutes(14);
      clock.move(pause);
      left = left.minus(pause);
      assertThat(browser.inside()).isTrue();
    }
    clock.move(Duration.ofMinutes(2));
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void what_a_page_does_by_itself_keeps_no_session_alive() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    for (int minute = 0; minute < 14; minute++) {
      clock.move(Duration.ofMinutes(1));
      assertThat(browser.open("/me", "X-Background", "autosave").getStatus()).isEqualTo(200);
    }
    clock.move(Duration.ofMinutes(1).plusSeconds(1));
    var ended = browser.open("/me", "X-Background", "autosave");
    assertThat(ended.getStatus()).isEqualTo(401);
    assertThat(ended.getHeader("Location")).isNull();
    var script = browser.open("/me", "HX-Request", "true");
    assertThat(script.getStatus()).isEqualTo(401);
    assertThat(script.getHeaderNames()).doesNotContain("HX-Redirect", "Location");
  }

  /** WCAG 2.2.1: somebody who is there says so, and has the idle time anew; not more than that. */
  @Test
  void going_on_is_a_click_and_moves_no_absolute_limit() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    assertThat(browser.open("/me").getContentAsString())
        .contains("data-idle=\"870\"", "data-warning=\"180\"", "data-last=\"600\"");
    for (int minutes = 0; minutes < 10 * 60 - 14; minutes += 14) {
      clock.move(Duration.ofMinutes(14));
      assertThat(browser.submit("/me/presence").getStatus()).isEqualTo(204);
    }
    assertThat(browser.open("/me").getContentAsString())
        .containsPattern("data-left=\"[0-9]{2,3}\"");
    clock.move(Duration.ofMinutes(14));
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void half_way_in_lasts_ten_minutes() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser();
    browser.password(maija);
    clock.move(limits.halfway().plusSeconds(1));
    assertThat(browser.open("/sign-in/code").getRedirectedUrl()).startsWith("/sign-in?");
    assertThat(browser.code(maija).getRedirectedUrl()).startsWith("/sign-in");
    assertThat(browser.inside()).isFalse();
  }

  /** ASVS 7.4.1. */
  @Test
  void signing_out_ends_the_session_where_it_is_kept() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    var stolen = browser.cookie("__Host-session");
    var answer = browser.submit("/sign-out");
    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in");
    assertThat(answer.getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    assertThat(browser.cookie("__Host-session")).isNull();
    assertThat(browser.cookie("__Host-device")).isNotNull();

    browser.keep("__Host-session", stolen);
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void signing_in_anew_in_the_same_browser_ends_the_session_before() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    var before = browser.cookie("__Host-session");
    clock.move(Totp.STEP);
    var petri = people.enrolled("Petri", Role.WORKER);
    browser.password(petri.userName(), "something quite else");
    assertThat(browser.inside()).as("a wrong password ends nothing").isTrue();
    browser.password(petri);

    var found = browser();
    found.keep("__Host-session", before);
    assertThat(found.inside()).isFalse();
    browser.code(petri);
    assertThat(browser.open("/").getRedirectedUrl()).isEqualTo("/undertaking");
  }

  /** ASVS 7.4.2, 8.3.2. */
  @Test
  void who_has_left_is_out_at_the_next_click() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser().signIn(maija);
    assertThat(browser.inside()).isTrue();
    db.sql("update staff.worker set left_on = current_date - 1 where id = ?")
        .param(maija.worker().value())
        .update();
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void another_role_means_signing_in_anew() throws Exception {
    var maija = people.enrolled("Maija", Role.MANAGER);
    var browser = browser().signIn(maija);
    db.sql("update staff.worker set role = 'WORKER' where id = ?")
        .param(maija.worker().value())
        .update();
    assertThat(browser.inside()).isFalse();
  }

  /** Claim S36: no parallel logins without notice. */
  @Test
  void s36_two_sessions_of_one_worker_know_of_each_other() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var office = browser().signIn(maija);
    assertThat(office.inside()).isTrue();
    clock.move(Totp.STEP);
    var phone = browser();
    phone.password(maija);
    phone.code(maija);

    for (var screen : new Browser[] {office, phone}) {
      assertThat(screen.open("/me").getRedirectedUrl()).isEqualTo("/me/elsewhere?to=/me");
      assertThat(screen.open("/me/elsewhere?to=/me").getContentAsString())
          .contains("name=\"to\" value=\"/me\"");
      assertThat(screen.open("/me/elsewhere").getContentAsString())
          .contains("You are signed in in two places");
    }
    assertThat(office.submit("/me/elsewhere", "to", "/me").getRedirectedUrl()).isEqualTo("/me");
    assertThat(office.inside()).isTrue();
    assertThat(phone.submit("/me/elsewhere/ending").getRedirectedUrl()).isEqualTo("/me");
    assertThat(phone.inside()).isTrue();
    assertThat(office.inside()).isFalse();
  }

  /** ASVS 8.2.2. */
  @Test
  void one_ends_only_ones_own_sessions() throws Exception {
    var maija = browser().signIn(people.enrolled("Maija", Role.WORKER));
    var petri = people.enrolled("Petri", Role.WORKER);
    var screen = browser().signIn(petri);
    var id =
        db.sql("select id from staff.session where worker_id = ?")
            .param(petri.worker().value())
            .query(UUID.class)
            .single();
    maija.submit("/me/sessions/" + id + "/ending");
    assertThat(screen.inside()).isTrue();
    screen.submit("/me/sessions/" + id + "/ending");
    assertThat(screen.inside()).isFalse();
  }

  /** Claim S35. */
  @Test
  void s35_nothing_opens_before_the_undertaking_is_signed() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.MANAGER);
    var browser = browser();
    browser.password(maija);
    browser.code(maija);
    assertThat(browser.open("/").getRedirectedUrl()).isEqualTo("/undertaking");
    assertThat(browser.open("/sign-in/code").getRedirectedUrl()).isEqualTo("/undertaking");
    for (var path : new String[] {"/me", "/customers", "/nothing"}) {
      assertThat(browser.open(path).getRedirectedUrl()).isEqualTo("/undertaking?to=" + path);
    }
    assertThat(browser.open("/undertaking").getContentAsString())
        .contains("I, Maija Lehto, undertake this");
    var unsigned = browser.submit("/undertaking");
    assertThat(unsigned.getStatus()).isEqualTo(422);
    assertThat(unsigned.getContentAsString()).contains("Tick the box");
    assertThat(browser.inside()).isFalse();

    assertThat(browser.submit("/undertaking", "agreed", "yes").getRedirectedUrl()).isEqualTo("/");
    assertThat(browser.open("/me").getContentAsString()).contains("Signed ");
    assertThat(browser.open("/undertaking").getRedirectedUrl()).isEqualTo("/");
    assertThat(
            db.sql("select version, language from staff.undertaking where worker_id = ?")
                .param(maija.worker().value())
                .query()
                .singleRow())
        .containsEntry("version", Undertakings.VERSION)
        .containsEntry("language", "en");
  }

  @Test
  void s35_another_language_keeps_the_tick_and_signs_nothing() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var browser = browser();
    browser.password(maija);
    browser.code(maija);
    var swedish = browser.submit("/undertaking", "open", "sv", "agreed", "yes", "to", "/customers");
    assertThat(swedish.getStatus()).isEqualTo(422);
    assertThat(swedish.getContentAsString())
        .contains("lang=\"sv\"", "name=\"to\" value=\"/customers\"")
        .containsPattern("name=\"agreed\" value=\"yes\" checked");
    assertThat(browser.inside()).isFalse();
    assertThat(browser.open("/undertaking?agreed=yes").getContentAsString())
        .as("no address ticks it")
        .doesNotContain(" checked");
    assertThat(
            browser.submit("/undertaking", "agreed", "yes", "to", "/customers").getRedirectedUrl())
        .isEqualTo("/customers");
  }

  /** ASVS 7.5.1. */
  @Test
  void a_new_password_needs_the_old_one_and_a_code() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var other = browser().signIn(maija);
    clock.move(Totp.STEP);
    var browser = browser().signIn(maija);
    browser.submit("/me/elsewhere");
    clock.move(Totp.STEP);
    var code = maija.code(clock.instant());
    var fresh = "kolmetoista punaista saapasta";

    assertThat(change(browser, "something quite else", fresh, code))
        .contains("This is not the current password.");
    assertThat(change(browser, maija.password(), "liian lyhyt", code)).contains("at least 15");
    assertThat(change(browser, maija.password(), "maija lehto on minun nimeni", code))
        .contains("Leave out your own name");
    assertThat(change(browser, maija.password(), fresh, "000000")).contains("does not fit");
    var before = browser.cookie("__Host-session");
    assertThat(change(browser, maija.password(), fresh, code)).isEmpty();

    assertThat(browser.cookie("__Host-session")).isNotEqualTo(before);
    assertThat(browser.inside()).isTrue();
    assertThat(other.inside()).isFalse();
    assertThat(browser().password(maija).getStatus()).isEqualTo(422);
    assertThat(browser().password(maija.userName(), fresh).getStatus()).isEqualTo(303);
  }

  /** A link in a letter: the cookie comes along once the step is over the threshold. */
  @Test
  void a_link_from_elsewhere_leads_in_for_whoever_is_signed_in() throws Exception {
    var browser = browser().signIn(people.enrolled("Maija", Role.WORKER));
    var session = browser.cookie("__Host-session");
    browser.forget("__Host-session");
    var threshold =
        browser.open("/me", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
    assertThat(threshold.getStatus()).isEqualTo(200);
    assertThat(threshold.getContentAsString()).contains("content=\"0;url=/me\"");
    browser.keep("__Host-session", session);
    assertThat(browser.open("/me", "Sec-Fetch-Site", "same-origin").getStatus()).isEqualTo(200);
  }

  /** The issue, 3: sessions in the database without any typed value in them. */
  @Test
  void the_session_row_holds_who_and_since_when_and_nothing_else() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser().signIn(maija);
    browser.submit("/customers/new", "first", "Kanariani", "note", "Kanariani");
    browser.open("/find?q=Kanariani");
    var row =
        db.sql("select * from staff.session where worker_id = ?")
            .param(maija.worker().value())
            .query()
            .singleRow();
    assertThat(row.keySet())
        .isEqualTo(
            Set.of(
                "id",
                "token_hash",
                "worker_id",
                "role",
                "shown",
                "began_at",
                "touched_at",
                "elsewhere_at",
                "handed",
                "locked_at",
                "unlock_tries",
                "factor",
                "machine",
                "proved_at",
                "news_since"));
    assertThat(row.get("handed")).isNull();
    assertThat((byte[]) row.get("token_hash"))
        .isEqualTo(Token.parse(browser.cookie("__Host-session")).orElseThrow().hash());
    assertThat(row.values().toString()).doesNotContain("Kanariani");
  }

  private static String change(Browser browser, String current, String fresh, String code)
      throws Exception {
    return browser
        .submit("/me/password", "current", current, "fresh", fresh, "code", code)
        .getContentAsString();
  }

  private Browser browser() {
    return new Browser(mvc, clock, "198.51.100." + (int) (Math.random() * 250));
  }
}
