package fi.tallessa.staff.wayback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.CredentialsAside;
import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.RecoveryCode;
import fi.tallessa.staff.proof.RecoveryCodes;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every way back in asks for what only its owner has: the table of {@code
 * docs/decisions/0014-one-time-links.md}, row by row (ASVS 6.4.3, 6.4.6).
 */
@RegisterTest
class WayBackTest {

  private static final String FRESH = "seitsemäntoista kurkea kahlaa";

  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired RecoveryCodes recovery;
  @Autowired JdbcClient db;

  private Enrolled sanna;
  private Enrolled maija;
  private Browser manager;

  @BeforeEach
  void aWorkerAndHerManager() throws Exception {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    people.leads(sanna.worker(), maija.worker());
    manager = browser().signIn(sanna);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s36_a_forgotten_password_needs_the_second_factor_as_well() throws Exception {
    var browser = browser();
    browser.begin(passwordLink());
    for (var code : List.of("", "000000", "ABCD-EFGH-ABCD-EFGH-ABCD-EFGH")) {
      assertThat(reset(browser, FRESH, code).getStatus()).as(code).isEqualTo(422);
    }
    assertThat(signsIn(maija.password(), maija.seed())).as("nothing has changed").isTrue();
    clock.move(Duration.ofMinutes(2));
    assertThat(reset(browser, FRESH, maija.code(clock.instant())).getRedirectedUrl())
        .isEqualTo("/me");
    clock.move(Duration.ofMinutes(1));
    assertThat(signsIn(FRESH, maija.seed())).isTrue();
    assertThat(signsIn(maija.password(), maija.seed())).isFalse();
  }

  @Test
  void s36_a_code_on_paper_is_a_second_factor_once() throws Exception {
    var code = codes(maija.worker()).getFirst();
    var browser = browser();
    browser.begin(passwordLink());
    assertThat(reset(browser, FRESH, code.shown().toLowerCase()).getRedirectedUrl())
        .isEqualTo("/me");
    var again = browser();
    again.begin(passwordLink());
    assertThat(reset(again, "kahdeksantoista kurkea kahlaa", code.shown()).getStatus())
        .isEqualTo(422);
  }

  @Test
  void a_reset_link_lets_nobody_try_all_codes() throws Exception {
    var browser = browser();
    browser.begin(passwordLink());
    for (int tries = 0; tries < 5; tries++) {
      reset(browser, FRESH, "00000" + tries);
    }
    var waits = reset(browser, FRESH, maija.code(clock.instant()));
    assertThat(waits.getContentAsString()).contains("too many tries");
    assertThat(signsIn(FRESH, maija.seed())).isFalse();
  }

  @Test
  void s36_a_reset_ends_every_session_and_is_told() throws Exception {
    var elsewhere = browser().signIn(maija);
    var browser = browser();
    browser.begin(passwordLink());
    clock.move(Duration.ofMinutes(1));
    reset(browser, FRESH, maija.code(clock.instant()));
    assertThat(elsewhere.inside()).isFalse();
    assertThat(browser.open("/me").getContentAsString())
        .contains("A link for a new password was made", "Sanna Aalto", "The password was changed");
  }

  @Test
  void s36_a_lost_phone_with_a_code_on_paper_needs_nobody() throws Exception {
    var codes = codes(maija.worker());
    var elsewhere = browser().signIn(maija);
    var browser = browser();
    assertThat(browser.open("/sign-in/recovery").getStatus()).as("without password").isEqualTo(303);
    browser.password(maija);
    assertThat(browser.submit("/sign-in/recovery", "code", "ABCD").getStatus()).isEqualTo(422);
    var answer = browser.submit("/sign-in/recovery", "code", codes.getFirst().shown());
    assertThat(answer.getRedirectedUrl()).isEqualTo("/begin");
    assertThat(browser.inside()).as("a code on paper alone opens nothing").isFalse();
    var seed = browser.seedShown();
    browser.authenticator();
    browser.submit("/undertaking", "agreed", "yes");
    assertThat(browser.inside()).isTrue();
    assertThat(elsewhere.inside()).isFalse();
    clock.move(Duration.ofMinutes(2));
    assertThat(signsIn(maija.password(), maija.seed())).as("the lost phone").isFalse();
    assertThat(signsIn(maija.password(), seed)).isTrue();
    assertThat(recovery.left(maija.worker())).isEqualTo(9);
  }

  @Test
  void a_code_on_paper_leads_in_once() throws Exception {
    var code = codes(maija.worker()).getFirst().shown();
    for (int status : new int[] {303, 422}) {
      var browser = browser();
      browser.password(maija);
      assertThat(browser.submit("/sign-in/recovery", "code", code).getStatus()).isEqualTo(status);
    }
  }

  @Test
  void s36_a_lost_phone_without_codes_still_needs_the_password() throws Exception {
    var answer = lost("PHONE");
    var browser = browser();
    browser.begin(manager.linkMade(answer.getRedirectedUrl()));
    assertThat(browser.open("/begin").getContentAsString()).doesNotContain("class=\"seed\"");
    assertThat(browser.submit("/begin/proof", "current", "not the password").getStatus())
        .isEqualTo(422);
    browser.submit("/begin/proof", "current", maija.password());
    var seed = browser.seedShown();
    browser.authenticator();
    clock.move(Duration.ofMinutes(2));
    assertThat(signsIn(maija.password(), seed)).isTrue();
    assertThat(signsIn(maija.password(), maija.seed())).isFalse();
  }

  @Test
  void s36_losing_both_takes_two_people_and_neither_is_the_one() throws Exception {
    assertThat(lost("BOTH").getRedirectedUrl()).isEqualTo("/staff/confirmations");
    var anew = "/staff/" + maija.worker() + "/anew";
    assertThat(manager.submit(anew).getRedirectedUrl()).isEqualTo("/staff/confirmations");
    var confirmation = "/staff/confirmations/" + asked();
    manager.submit(confirmation);
    assertThat(manager.submit(anew).getRedirectedUrl())
        .as("not by who asked")
        .isEqualTo("/staff/confirmations");
    var heli = browser().signIn(people.enrolled("Heli Koski", Role.MANAGER));
    assertThat(heli.open("/staff/confirmations").getContentAsString())
        .contains("Maija Lehto", "The bag was stolen");
    heli.submit(confirmation);
    var browser = browser();
    browser.begin(manager.linkMade(manager.submit(anew).getRedirectedUrl()));
    browser.submit("/begin/password", "password", FRESH);
    var seed = browser.seedShown();
    browser.authenticator();
    clock.move(Duration.ofMinutes(2));
    assertThat(signsIn(FRESH, seed)).isTrue();
    assertThat(signsIn(maija.password(), maija.seed())).isFalse();
  }

  @Test
  void s36_not_even_the_database_gives_everything_anew_by_one() throws Exception {
    lost("BOTH");
    assertThatThrownBy(
            () ->
                db.sql("update staff.link set token_hash = ? where worker_id = ? and kind = 'ANEW'")
                    .params(Token.random().hash(), maija.worker().value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        update staff.link set confirmed_by = made_by, confirmed_at = now()
                        where worker_id = ? and kind = 'ANEW'
                        """)
                    .param(maija.worker().value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void s25_only_the_line_manager_starts_it_and_nobody_for_themselves() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var other = browser().signIn(heli);
    assertThat(other.submit("/staff/" + maija.worker() + "/password").getStatus()).isEqualTo(403);
    assertThat(other.open("/staff/" + maija.worker() + "/wayback").getStatus()).isEqualTo(403);
    assertThat(manager.submit("/staff/" + sanna.worker() + "/password").getStatus()).isEqualTo(403);
    assertThat(manager.submit("/staff/" + heli.worker() + "/password").getStatus())
        .as("of a manager, another")
        .isEqualTo(303);
  }

  @Test
  void d11_the_outside_approver_helps_a_lone_manager_who_still_knows_the_password()
      throws Exception {
    var approver = browser().signIn(people.enrolled("Bo Lind", Role.APPROVER));
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      assertThat(approver.open("/staff/confirmations").getContentAsString())
          .contains("/staff/" + sanna.worker() + "/wayback", "Sanna Aalto");
      assertThat(approver.open("/staff/" + sanna.worker() + "/wayback").getStatus()).isEqualTo(200);
      assertThat(approver.open("/staff/" + maija.worker() + "/wayback").getStatus()).isEqualTo(403);
      var browser = browser();
      browser.begin(approver.linkMade(lost(approver, sanna, "PHONE").getRedirectedUrl()));
      browser.submit("/begin/proof", "current", sanna.password());
      browser.authenticator();
      assertThat(browser.inside()).isTrue();
    }
  }

  @Test
  void d11_from_outside_everything_anew_waits_three_days_for_a_lone_manager() throws Exception {
    var bo = people.enrolled("Bo Lind", Role.APPROVER);
    var anew = "/staff/" + sanna.worker() + "/anew";
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      var approver = browser().signIn(bo);
      assertThat(lost(approver, sanna, "BOTH").getRedirectedUrl())
          .isEqualTo("/staff/confirmations");
      assertThat(approver.submit(anew).getRedirectedUrl()).isEqualTo("/staff/confirmations");
      clock.move(Duration.ofHours(72).minusMinutes(2));
      var nearly = browser().signIn(bo);
      assertThat(nearly.submit(anew).getRedirectedUrl()).isEqualTo("/staff/confirmations");
      assertThat(nearly.open("/staff/confirmations").getContentAsString()).doesNotContain(anew);
      clock.move(Duration.ofMinutes(2));
      assertThat(nearly.open("/staff/confirmations").getContentAsString()).contains(anew);
      var browser = browser();
      browser.begin(nearly.linkMade(nearly.submit(anew).getRedirectedUrl()));
      browser.submit("/begin/password", "password", FRESH);
      browser.authenticator();
      assertThat(browser.inside()).isTrue();
      assertThat(browser.open("/me").getContentAsString()).contains("Bo Lind");
    }
  }

  @Test
  void d11_a_lone_manager_who_signs_in_meanwhile_has_stopped_it() throws Exception {
    var bo = people.enrolled("Bo Lind", Role.APPROVER);
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      lost(browser().signIn(bo), sanna, "BOTH");
      clock.move(Duration.ofHours(1));
      browser().signIn(sanna);
      clock.move(Duration.ofHours(72));
      var approver = browser().signIn(bo);
      assertThat(approver.submit("/staff/" + sanna.worker() + "/anew").getRedirectedUrl())
          .isEqualTo("/staff/confirmations");
      assertThat(approver.open("/staff/confirmations").getContentAsString())
          .doesNotContain("The bag was stolen");
    }
  }

  @Test
  void d11_with_two_from_outside_the_second_agrees_and_nobody_waits() throws Exception {
    var bo = browser().signIn(people.enrolled("Bo Lind", Role.APPROVER));
    var daavid = browser().signIn(people.enrolled("Daavid Holm", Role.DATA_PROTECTION));
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      lost(bo, sanna, "BOTH");
      var asked = asked(sanna.worker());
      bo.submit("/staff/confirmations/" + asked);
      var anew = "/staff/" + sanna.worker() + "/anew";
      assertThat(bo.submit(anew).getRedirectedUrl()).as("not by who asked").endsWith("ations");
      daavid.submit("/staff/confirmations/" + asked);
      assertThat(bo.linkMade(bo.submit(anew).getRedirectedUrl())).isNotNull();
    }
  }

  @Test
  void d11_nobody_from_outside_helps_while_another_manager_can() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var approver = browser().signIn(people.enrolled("Bo Lind", Role.APPROVER));
    for (var one : List.of(heli, sanna, maija)) {
      assertThat(approver.open("/staff/" + one.worker() + "/wayback").getStatus()).isEqualTo(403);
      assertThat(lost(approver, one, "PHONE").getStatus()).isEqualTo(403);
      assertThat(approver.submit("/staff/" + one.worker() + "/anew").getStatus()).isEqualTo(403);
    }
    assertThat(approver.open("/staff/confirmations").getContentAsString())
        .doesNotContain("/wayback");
  }

  @Test
  void d11_somebody_from_outside_is_the_second_only_where_no_third_manager_is() throws Exception {
    lost("BOTH");
    var confirmation = "/staff/confirmations/" + asked();
    var bo = people.enrolled("Bo Lind", Role.APPROVER);
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var approver = browser().signIn(bo);
    assertThat(approver.open("/staff/confirmations").getContentAsString())
        .contains("Maija Lehto")
        .doesNotContain(confirmation);
    approver.submit(confirmation);
    assertThat(confirmed(maija.worker())).as("Heli can").isFalse();
    away(heli.worker());
    approver.submit(confirmation);
    assertThat(confirmed(maija.worker())).as("Heli is on leave and can sign in").isFalse();
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      assertThat(approver.open("/staff/confirmations").getContentAsString()).contains(confirmation);
      approver.submit(confirmation);
    }
    assertThat(confirmed(maija.worker())).as("Sanna alone is left").isTrue();
  }

  @Test
  void d11_of_two_managers_one_who_lost_both_is_helped_by_the_other_and_one_from_outside()
      throws Exception {
    var approver = browser().signIn(people.enrolled("Bo Lind", Role.APPROVER));
    try (var _ = CredentialsAside.managersBut(db, sanna.worker().value())) {
      var heli = people.enrolled("Heli Koski", Role.MANAGER);
      lost(manager, heli, "BOTH");
      approver.submit("/staff/confirmations/" + asked(heli.worker()));
      assertThat(confirmed(heli.worker())).isTrue();
    }
  }

  private boolean confirmed(WorkerId worker) {
    return db.sql(
            "select confirmed_by is not null from staff.link where worker_id = ? and kind = 'ANEW'")
        .param(worker.value())
        .query(Boolean.class)
        .single();
  }

  private void away(WorkerId worker) {
    var today = people.visit(worker).today();
    db.sql(
            """
            insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
            values (gen_random_uuid(), ?, ?, ?, ?, now())
            """)
        .params(worker.value(), today, today.plusDays(200), sanna.worker().value())
        .update();
  }

  @Test
  void why_is_sealed_and_how_it_was_known_is_kept() throws Exception {
    lost("PHONE");
    var row =
        db.sql(
                """
                select to_jsonb(link)::text || encode(why, 'escape') from staff.link
                where worker_id = ? and kind = 'AUTHENTICATOR'
                """)
            .param(maija.worker().value())
            .query(String.class)
            .single();
    assertThat(row).contains("\"KNOWN\"").doesNotContain("stolen");
  }

  @Test
  void new_codes_on_paper_need_password_and_code_and_end_the_old_ones() throws Exception {
    var old = codes(maija.worker()).getFirst();
    var browser = browser().signIn(maija);
    assertThat(
            browser
                .submit("/me/codes", "current", "wrong", "code", maija.code(clock.instant()))
                .getStatus())
        .isEqualTo(422);
    clock.move(Duration.ofMinutes(1));
    browser.submit("/me/codes", "current", maija.password(), "code", maija.code(clock.instant()));
    assertThat(browser.open("/me/codes").getContentAsString()).contains("<ol class=\"codes");
    browser.submit("/me/codes/away");
    assertThat(browser.open("/me/codes").getContentAsString())
        .contains("Recovery codes left: 10")
        .doesNotContain("<ol class=\"codes");
    var lost = browser();
    lost.password(maija);
    assertThat(lost.submit("/sign-in/recovery", "code", old.shown()).getStatus()).isEqualTo(422);
  }

  private Token passwordLink() throws Exception {
    return manager.linkMade(
        manager.submit("/staff/" + maija.worker() + "/password").getRedirectedUrl());
  }

  private MockHttpServletResponse lost(String what) throws Exception {
    return lost(manager, maija, what);
  }

  private static MockHttpServletResponse lost(Browser by, Enrolled who, String what)
      throws Exception {
    return by.submit(
        "/staff/" + who.worker() + "/wayback",
        "lost",
        what,
        "checked",
        "KNOWN",
        "why",
        "The bag was stolen");
  }

  private UUID asked() {
    return asked(maija.worker());
  }

  private UUID asked(WorkerId worker) {
    return db.sql("select id from staff.link where worker_id = ? and kind = 'ANEW'")
        .param(worker.value())
        .query(UUID.class)
        .single();
  }

  private List<RecoveryCode> codes(WorkerId worker) {
    recovery.renew(worker, clock.instant());
    return recovery.sheet(worker, clock.instant()).orElseThrow();
  }

  private static MockHttpServletResponse reset(Browser browser, String password, String code)
      throws Exception {
    return browser.submit("/begin/reset", "password", password, "code", code);
  }

  private boolean signsIn(String password, byte[] seed) throws Exception {
    var browser = browser();
    browser.password(maija.userName(), password);
    browser.submit("/sign-in/code", "code", Totp.code(seed, clock.instant()));
    browser.submit("/undertaking", "agreed", "yes");
    return browser.inside();
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.79." + random / 250 + "." + random % 250);
  }
}
