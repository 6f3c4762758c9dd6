package fi.tallessa.staff.begin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.CredentialsAside;
import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Token;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One-time links: single use, short-lived, known to the database by their hash (ASVS 6.4.1). */
@RegisterTest
class BeginTest {

  private static final String PASSWORD = "kuusi kurkea kahlaa";

  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired OneTimeLinks links;
  @Autowired Workers workers;
  @Autowired FirstLink firstLink;
  @Autowired JdbcClient db;

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void d11_the_first_link_makes_a_manager_and_nobody_else() throws Exception {
    var browser = browser();
    var link = links.make(LinkKind.FIRST, null, null, clock.instant());
    var userName = "first." + UUID.randomUUID();
    assertThat(browser.begin(link).getContentAsString()).contains("name=\"userName\"");
    assertThat(first(browser, userName).getRedirectedUrl()).isEqualTo("/begin");
    assertThat(someoneCalled(userName)).as("nobody is made before the last step").isFalse();
    try (var _ = CredentialsAside.all(db)) {
      assertThat(browser.authenticator().getRedirectedUrl()).isEqualTo("/me/codes");
    }
    browser.submit("/undertaking", "agreed", "yes");
    assertThat(browser.open("/staff").getStatus()).as("a manager's page").isEqualTo(200);
    assertOpensNothing(browser().begin(link));
  }

  @Test
  void d11_once_somebody_can_sign_in_no_link_is_printed() {
    people.enrolled("Sanna", Role.MANAGER);
    assertThat(firstLink.sentence()).isEmpty();
  }

  /** What is on the console is in the database: it is said once the transaction is over. */
  @Test
  void d11_the_first_link_is_said_when_it_is_kept() throws Exception {
    var inside = new AtomicReference<Boolean>();
    var link = new AtomicReference<String>();
    var console = System.out;
    try (var _ = CredentialsAside.all(db)) {
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(Object said) {
              inside.set(TransactionSynchronizationManager.isActualTransactionActive());
              link.set("" + said);
            }

            @Override
            public void println(String said) {
              println((Object) said);
            }
          });
      firstLink.say();
    } finally {
      System.setOut(console);
    }
    assertThat(link.get()).contains("/begin/");
    assertThat(inside.get()).as("in the transaction").isFalse();
  }

  @Test
  void d11_a_new_first_link_kills_the_one_before() throws Exception {
    var old = links.make(LinkKind.FIRST, null, null, clock.instant());
    links.make(LinkKind.FIRST, null, null, clock.instant());
    assertOpensNothing(browser().begin(old));
  }

  @Test
  void s36_the_invited_choose_password_and_authenticator_themselves() throws Exception {
    var worker = people.worker("Maija Lehto", Role.WORKER);
    var browser = browser();
    var page = browser.begin(invitation(worker)).getContentAsString();
    assertThat(page).contains("Maija Lehto", workers.person(worker).userName());
    browser.submit("/begin/password", "password", PASSWORD);
    assertThat(browser.authenticator().getRedirectedUrl()).isEqualTo("/me/codes");
    assertThat(browser.open("/me/codes").getRedirectedUrl())
        .as("S35: nothing opens before the undertaking")
        .startsWith("/undertaking");
    browser.submit("/undertaking", "agreed", "yes");
    assertThat(browser.open("/me/codes").getContentAsString()).contains("<ol class=\"codes");
    assertThat(browser.inside()).isTrue();
  }

  @Test
  void a_link_leaves_the_address_at_once_and_is_no_page() throws Exception {
    var link = invitation(people.worker(Role.WORKER));
    var browser = browser();
    var arrived = browser.open("/begin/" + link.value());
    assertThat(arrived.getStatus()).isEqualTo(303);
    assertThat(arrived.getRedirectedUrl()).isEqualTo("/begin");
    assertThat(arrived.getContentAsString()).isEmpty();
    assertThat(browser.open("/begin").getContentAsString()).doesNotContain(link.value());
  }

  @Test
  void a_link_opens_once_and_by_one() throws Exception {
    var link = invitation(people.worker(Role.WORKER));
    var slow = browser();
    slow.begin(link);
    var fast = browser();
    fast.begin(link);
    fast.submit("/begin/password", "password", PASSWORD);
    assertOpensNothing(slow.open("/begin"));
    assertOpensNothing(slow.submit("/begin/password", "password", PASSWORD));
    assertThat(slow.open("/begin").getContentAsString()).doesNotContain("class=\"seed\"");
    fast.authenticator();
    assertOpensNothing(browser().begin(link));
  }

  @Test
  void steps_are_taken_in_their_order_and_no_other() throws Exception {
    var browser = browser();
    browser.begin(invitation(people.worker(Role.WORKER)));
    for (var step : List.of("authenticator", "first", "proof", "reset")) {
      assertOpensNothing(
          browser.submit("/begin/" + step, "password", PASSWORD, "code", "123456", "name", "X"));
    }
    browser.submit("/begin/password", "password", PASSWORD);
    assertOpensNothing(browser.submit("/begin/password", "password", "another " + PASSWORD));
  }

  @Test
  void a_link_lasts_as_long_as_said_and_no_second_longer() throws Exception {
    var several = EnumSet.of(LinkKind.ANEW, LinkKind.CONSOLE, LinkKind.CONSOLE_BOTH);
    for (var kind : EnumSet.complementOf(several)) {
      var worker = kind == LinkKind.FIRST ? null : people.worker(Role.WORKER);
      var made = clock.instant();
      var link = links.make(kind, worker, null, made);
      assertThat(links.open(link, made.plus(kind.lasts()).minusMillis(1)))
          .as("" + kind)
          .isPresent();
      assertThat(links.open(link, made.plus(kind.lasts()))).as("" + kind).isEmpty();
    }
  }

  @Test
  void a_link_that_grew_old_between_its_steps_ends_there() throws Exception {
    var worker = people.worker(Role.WORKER);
    var browser = browser();
    browser.begin(invitation(worker));
    browser.submit("/begin/password", "password", PASSWORD);
    var seed = browser.seedShown();
    clock.move(Duration.ofHours(72));
    assertOpensNothing(
        browser.submit(
            "/begin/authenticator",
            "code",
            fi.tallessa.staff.proof.Totp.code(seed, clock.instant())));
    assertThat(canSignIn(worker)).isFalse();
  }

  @Test
  void used_withdrawn_too_late_and_never_made_are_the_same_page() throws Exception {
    var never = page(browser().begin(Token.random()));
    var worker = people.worker(Role.WORKER);
    var withdrawn = invitation(worker);
    links.withdraw(worker, null, clock.instant());
    assertThat(page(browser().begin(withdrawn))).isEqualTo(never);
    var late = invitation(worker);
    clock.move(Duration.ofHours(73));
    assertThat(page(browser().begin(late))).isEqualTo(never);
    assertThat(page(browser().open("/begin"))).isEqualTo(never);
  }

  @Test
  void nobody_begins_who_has_left() throws Exception {
    var worker = people.worker(Role.WORKER);
    var link = invitation(worker);
    db.sql("update staff.worker set left_on = ? where id = ?")
        .params(people.visit(worker).today().minusDays(1), worker.value())
        .update();
    assertOpensNothing(browser().begin(link));
  }

  @Test
  void the_database_knows_no_token_and_no_password() throws Exception {
    var worker = people.worker(Role.WORKER);
    var link = invitation(worker);
    var browser = browser();
    browser.begin(link);
    browser.submit("/begin/password", "password", PASSWORD);
    var row =
        db.sql(
                "select to_jsonb(link)::text || encode(sealed, 'escape') from staff.link where worker_id = ?")
            .param(worker.value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(link.value(), PASSWORD, "argon2", browser.cookie("__Host-link"));
  }

  @Test
  void a_bad_password_or_code_comes_back_with_a_sentence() throws Exception {
    var browser = browser();
    browser.begin(invitation(people.worker(Role.WORKER)));
    var refused = browser.submit("/begin/password", "password", "too short");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("at least 15 characters");
    browser.submit("/begin/password", "password", PASSWORD);
    var wrong = browser.submit("/begin/authenticator", "code", "12345");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("id=\"code-problem\"", "class=\"seed\"");
    assertThat(browser.authenticator().getRedirectedUrl()).isEqualTo("/me/codes");
  }

  /** ASVS 6.5.1: what was shown to begin is not shown once more to sign in. */
  @Test
  void the_code_that_was_shown_to_begin_is_used_up() throws Exception {
    var worker = people.worker(Role.WORKER);
    var browser = browser();
    browser.begin(invitation(worker));
    browser.submit("/begin/password", "password", PASSWORD);
    var seed = browser.seedShown();
    browser.authenticator();
    var other = browser();
    other.password(workers.person(worker).userName(), PASSWORD);
    assertThat(
            other
                .submit(
                    "/sign-in/code",
                    "code",
                    fi.tallessa.staff.proof.Totp.code(seed, clock.instant()))
                .getStatus())
        .isEqualTo(422);
  }

  private Token invitation(WorkerId worker) {
    return links.make(LinkKind.INVITATION, worker, null, clock.instant());
  }

  private static MockHttpServletResponse first(Browser browser, String userName) throws Exception {
    return browser.submit(
        "/begin/first", "name", "Sanna Aalto", "userName", userName, "password", PASSWORD);
  }

  private boolean someoneCalled(String userName) {
    return workers.isTaken(new fi.tallessa.staff.UserName(userName));
  }

  private boolean canSignIn(WorkerId worker) {
    return db.sql("select exists (select from staff.credential where worker_id = ?)")
        .param(worker.value())
        .query(Boolean.class)
        .single();
  }

  private static void assertOpensNothing(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentAsString()).contains("This link opens nothing");
  }

  private static String page(MockHttpServletResponse answer) throws Exception {
    assertOpensNothing(answer);
    return answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private Browser browser() {
    return new Browser(
        mvc, clock, "10.77." + Math.floorMod(UUID.randomUUID().hashCode(), 200) + ".1");
  }
}
