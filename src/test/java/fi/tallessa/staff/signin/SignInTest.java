package fi.tallessa.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class SignInTest {

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Statements statements;
  @Autowired JdbcClient db;

  @Test
  void s36_user_name_password_and_code_lead_inside() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var browser = browser();
    assertThat(browser.open("/sign-in").getContentAsString()).contains("Step 1 of 2");

    assertThat(browser.password(maija).getRedirectedUrl()).isEqualTo("/sign-in/code");
    assertThat(browser.open("/sign-in/code").getContentAsString()).contains("Step 2 of 2");
    assertThat(browser.code(maija).getRedirectedUrl()).isEqualTo("/");
    browser.submit("/undertaking", "agreed", "yes");
    assertThat(browser.open("/me").getContentAsString())
        .contains("Maija Lehto", maija.userName(), "Worker");
  }

  /** The user name in another case, the password exactly (ASVS 6.2.8, 6.2.9). */
  @Test
  void a_password_of_a_hundred_characters_counts_to_the_last_one() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var password = maija.password() + " äö🦊".repeat(20);
    password = password.substring(0, password.offsetByCodePoints(0, 100));
    changePassword(maija, password);

    assertThat(browser().password(maija.userName().toUpperCase(), password).getStatus())
        .isEqualTo(303);
    assertThat(
            browser()
                .password(
                    maija.userName(), password.substring(0, password.offsetByCodePoints(0, 99)))
                .getStatus())
        .isEqualTo(422);
    assertThat(browser().password(maija.userName(), password + " ").getStatus()).isEqualTo(422);
    assertThat(browser().password(maija.userName(), " " + password).getStatus()).isEqualTo(422);
  }

  /** ASVS 6.2.10: nobody is made to choose a worse one; nor is there a day in the database. */
  @Test
  void a_password_of_years_ago_still_leads_in() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    clock.move(Duration.ofDays(3 * 365));
    try {
      assertThat(browser().signIn(maija).inside()).isTrue();
    } finally {
      clock.setBack();
    }
    assertThat(
            db.sql(
                    """
                    select column_name from information_schema.columns
                    where table_schema = 'staff' and table_name = 'credential'
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("worker_id", "version", "sealed", "used_step");
  }

  /** ASVS 6.3.8. */
  @Test
  void s36_a_user_name_nobody_has_looks_like_a_wrong_password() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var wrong = browser().password(maija.userName(), "something quite else");
    var unknown = browser().password(UUID.randomUUID().toString(), "something quite else");

    assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
    assertThat(plain(wrong.getContentAsString()))
        .contains("The username and the password do not belong together.")
        .isEqualTo(plain(unknown.getContentAsString()));
    assertThat(wrong.getContentAsString())
        .contains("value=\"" + maija.userName() + "\"")
        .doesNotContain("something quite else");
    assertThat(wrong.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
  }

  @Test
  void a_user_name_nobody_has_costs_the_same_statements() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var known = statements.during(() -> browser().password(maija.userName(), "something else"));
    var unknown = statements.during(() -> browser().password("nobody at all", "something else"));
    assertThat(unknown).isEqualTo(known).isNotEmpty();
  }

  @Test
  void s36_who_has_left_or_not_begun_is_unknown() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    db.sql("update staff.worker set left_on = current_date - 2 where id = ?")
        .param(maija.worker().value())
        .update();
    assertThat(browser().password(maija).getStatus()).isEqualTo(422);
  }

  /** ASVS 6.3.3: password alone never reaches data. */
  @Test
  void the_second_step_cannot_be_skipped() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser();
    browser.password(maija);
    assertThat(browser.open("/").getRedirectedUrl()).isEqualTo("/sign-in/code");
    assertThat(browser.open("/undertaking").getRedirectedUrl()).isEqualTo("/sign-in/code");
    for (var path : new String[] {"/me", "/customers", "/nothing"}) {
      assertThat(browser.open(path).getRedirectedUrl()).isEqualTo("/sign-in/code?to=" + path);
    }
    assertThat(browser.submit("/undertaking", "agreed", "yes").getRedirectedUrl())
        .isEqualTo("/sign-in/code");
    assertThat(browser().open("/sign-in/code").getRedirectedUrl())
        .isEqualTo("/sign-in?to=/sign-in/code");
  }

  /** ASVS 6.5.1. */
  @Test
  void a_code_is_used_once() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var first = browser();
    first.password(maija);
    var code = maija.code(clock.instant());
    assertThat(first.submit("/sign-in/code", "code", code).getStatus()).isEqualTo(303);

    var second = browser();
    second.password(maija);
    var replayed = second.submit("/sign-in/code", "code", code);
    assertThat(replayed.getStatus()).isEqualTo(422);
    assertThat(replayed.getContentAsString()).contains("it was used already");
    assertThat(second.open("/").getRedirectedUrl()).isEqualTo("/sign-in/code");
    clock.move(Totp.STEP);
    assertThat(second.code(maija).getStatus()).isEqualTo(303);
  }

  @Test
  void of_two_at_once_one_uses_the_code() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var one = browser();
    var other = browser();
    one.password(maija);
    other.password(maija);
    var code = maija.code(clock.instant());
    try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      var first = both.submit(() -> one.submit("/sign-in/code", "code", code).getStatus());
      var second = both.submit(() -> other.submit("/sign-in/code", "code", code).getStatus());
      assertThat(new Integer[] {first.get(), second.get()}).containsExactlyInAnyOrder(303, 422);
    }
  }

  /** ASVS 7.2.4. */
  @Test
  void the_session_has_another_token_after_each_step() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser();
    var planted = Token.random().value();
    browser.keep("__Host-session", planted);
    browser.password(maija);
    var half = browser.cookie("__Host-session");
    browser.code(maija);
    var whole = browser.cookie("__Host-session");
    assertThat(whole).hasSize(43).isNotEqualTo(half).isNotEqualTo(planted);
    assertThat(half).isNotEqualTo(planted);

    for (var old : new String[] {planted, half}) {
      var thief = browser();
      thief.keep("__Host-session", old);
      assertThat(thief.open("/").getRedirectedUrl()).isEqualTo("/sign-in?ended=yes");
      assertThat(thief.open("/sign-in/code").getRedirectedUrl()).startsWith("/sign-in?");
    }
  }

  /** ASVS 3.7.2. */
  @Test
  void only_a_path_of_ours_is_gone_on_to() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser().signIn(maija);
    for (var to :
        new String[] {
          "//evil.example",
          "https://evil.example",
          "/\\evil.example",
          "/a?b=//c",
          "/a?b=c#d",
          "javascript:1",
          ""
        }) {
      browser.submit("/sign-out");
      clock.move(Totp.STEP);
      browser.submit(
          "/sign-in", "userName", maija.userName(), "password", maija.password(), "to", to);
      var code = maija.code(clock.instant());
      assertThat(browser.submit("/sign-in/code", "code", code, "to", to).getRedirectedUrl())
          .as(to)
          .isEqualTo("/");
    }
    browser.submit("/sign-out");
    clock.move(Totp.STEP);
    assertThat(browser.open("/customers/K7F-2QD").getRedirectedUrl())
        .isEqualTo("/sign-in?to=/customers/K7F-2QD");
    assertThat(browser.submit("/customers/new", "first", "Onni").getRedirectedUrl())
        .isEqualTo("/sign-in");
    assertThat(browser.open("/sign-in?to=/customers/K7F-2QD").getContentAsString())
        .contains("name=\"to\" value=\"/customers/K7F-2QD\"");
  }

  @Test
  void the_page_one_wanted_survives_every_step_and_every_language() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser();
    var wanted = "/customers/K7F-2QD";
    assertThat(browser.open("/sign-in?to=" + wanted).getContentAsString())
        .contains("name=\"to\" value=\"" + wanted + "\"");
    var swedish =
        browser.submit(
            "/sign-in", "open", "sv", "userName", "maija.l", "password", "x y z", "to", wanted);
    assertThat(swedish.getContentAsString())
        .contains("lang=\"sv\"", "value=\"maija.l\"", "name=\"to\" value=\"" + wanted + "\"")
        .doesNotContain("x y z");

    browser.password(maija);
    var second = browser.open("/sign-in/code?to=" + wanted).getContentAsString();
    assertThat(second).contains("name=\"to\" value=\"" + wanted + "\"", "form=\"code-form\"");
    var third = browser.submit("/sign-in/code", "open", "en", "code", "1234", "to", wanted);
    assertThat(third.getContentAsString())
        .contains("lang=\"en\"", "name=\"to\" value=\"" + wanted + "\"")
        .doesNotContain("1234", "class=\"slip");
    var code = maija.code(clock.instant());
    browser.submit("/sign-in/code", "code", code, "to", wanted);
    assertThat(browser.open(wanted).getRedirectedUrl()).isEqualTo("/undertaking?to=" + wanted);
    assertThat(browser.submit("/undertaking", "agreed", "yes", "to", wanted).getRedirectedUrl())
        .isEqualTo(wanted);
  }

  /** ASVS 3.7.2. */
  @Test
  void no_language_and_no_undertaking_leads_away() throws Exception {
    var browser = browser();
    for (var away :
        new String[] {
          "//evil.example",
          "/sign-in?to=//evil.example",
          "/sign-in?to=https://evil.example",
          "/sign-in?to=/me&to=//evil.example",
          "https://evil.example"
        }) {
      assertThat(browser.submit("/language", "lang", "en", "back", away).getRedirectedUrl())
          .as(away)
          .isEqualTo("/");
    }
    var maija = people.enrolled("Maija", Role.WORKER);
    browser.password(maija);
    browser.code(maija);
    assertThat(
            browser
                .submit("/undertaking", "agreed", "yes", "to", "//evil.example")
                .getRedirectedUrl())
        .isEqualTo("/");
  }

  @Test
  void s10_an_identity_code_is_no_user_name() throws Exception {
    var answer = browser().password("131052-308T", "something quite else");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("looks like an identity code");
  }

  @Test
  void whatever_is_typed_stays_typed_and_does_nothing() throws Exception {
    for (var odd :
        new String[] {
          "<script>alert(1)</script>", "' or 1=1 --", "${7*7}", "سلام", "🦊", "a".repeat(5000)
        }) {
      var answer = browser().password(odd, odd);
      assertThat(answer.getStatus()).as(odd).isEqualTo(422);
      assertThat(answer.getContentAsString())
          .contains(odd.replace("<", "&lt;").replace("'", "&#39;"))
          .doesNotContain("<script>alert");
    }
  }

  /** ASVS 16.3.1, 16.2.5. */
  @Test
  void each_try_is_noted_without_what_was_typed() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser();
    browser.password(maija.userName(), "something quite else");
    browser.password(maija);
    browser.submit("/sign-in/code", "code", "000000");
    browser.code(maija);
    browser.submit("/undertaking", "agreed", "yes");
    browser.submit("/sign-out");
    assertThat(events(maija.worker()))
        .containsExactly(
            "PASSWORD_WRONG",
            "PASSWORD_RIGHT",
            "CODE_WRONG",
            "CODE_RIGHT",
            "SECRECY_SIGNED",
            "SIGNED_OUT");

    browser().password("kanarialintu", "kanarialinnun salasana");
    assertThat(
            db.sql(
                    """
                    select coalesce(string_agg(to_jsonb(e)::text, ''), '')
                      || (select coalesce(string_agg(to_jsonb(t)::text, ''), '') from staff.failed_try t)
                      || (select coalesce(string_agg(to_jsonb(s)::text, ''), '') from staff.session s)
                    from staff.sign_in_event e
                    """)
                .query(String.class)
                .single())
        .doesNotContain("kanaria")
        .doesNotContain(maija.userName());
  }

  @Test
  void the_application_cannot_rewrite_what_happened_at_the_door() {
    for (var sql :
        new String[] {
          "delete from staff.sign_in_event", "update staff.sign_in_event set at = at"
        }) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> db.sql(sql).update()))
          .hasStackTraceContaining("permission denied");
    }
  }

  private java.util.List<String> events(WorkerId worker) {
    return db.sql("select outcome from staff.sign_in_event where worker_id = ? order by line")
        .param(worker.value())
        .query(String.class)
        .list();
  }

  private void changePassword(People.Enrolled worker, String password) throws Exception {
    var browser = browser().signIn(worker);
    clock.move(Totp.STEP);
    var changed =
        browser.submit(
            "/me/password",
            "current",
            worker.password(),
            "fresh",
            password,
            "code",
            worker.code(clock.instant()));
    assertThat(changed.getRedirectedUrl()).isEqualTo("/me?changed=yes");
    clock.move(Duration.ofMinutes(1));
  }

  /** Without the token of the form and without the name typed, two pages must be one. */
  private static String plain(String page) {
    return page.replaceAll("(name=\"_csrf\" value|name=\"userName\" value)=\"[^\"]*\"", "$1");
  }

  private Browser browser() {
    return new Browser(mvc, clock, "192.0.2." + (int) (Math.random() * 250));
  }
}
