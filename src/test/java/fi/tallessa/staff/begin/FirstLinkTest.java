package fi.tallessa.staff.begin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Token;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The link on the console of a register that nobody can sign in to (D11, ASVS 6.3.2). */
@RegisterTest
class FirstLinkTest {

  private static final Pattern LINK = Pattern.compile("/begin/(\\S+) ");

  @Autowired FirstLink firstLink;
  @Autowired OneTimeLinks links;
  @Autowired List<SetUpStep> steps;
  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void d11_each_start_says_another_link_until_somebody_can_sign_in_and_then_none() {
    empty(
        () -> {
          var first = said();
          var second = said();
          assertThat(opens(first)).as("the one before is dead").isFalse();
          var left = browser();
          arrive(left, second);
          named(left);
          var third = said();
          assertThat(left.open("/begin").getStatus()).as("abandoned half-way").isEqualTo(404);
          begun(third);
          assertThat(firstLink.sentence()).isEmpty();
          assertThat(opens(third)).as("used once").isFalse();
        });
  }

  @Test
  void d11_it_lasts_a_day_and_the_next_start_says_a_new_one() {
    empty(
        () -> {
          var late = said();
          clock.move(Duration.ofHours(24).minusMinutes(1));
          assertThat(opens(late)).isTrue();
          clock.move(Duration.ofMinutes(1));
          assertThat(opens(late)).isFalse();
          assertThat(opens(said())).isTrue();
        });
  }

  @Test
  void d11_a_lone_manager_is_followed_by_a_second_one_or_by_somebody_from_outside() {
    empty(
        () -> {
          begun(said());
          assertThat(managers().done()).as("a lone manager").isFalse();
          people.worker("Heli Koski", Role.MANAGER);
          assertThat(managers().done()).as("invited, not begun").isFalse();
          people.enrolled("Bo Lind", Role.APPROVER);
          assertThat(managers().sentence()).isEqualTo("staff.managers.outside");
          people.enrolled("Heli Koski", Role.MANAGER);
          assertThat(managers().sentence()).isEqualTo("staff.managers.done");
        });
  }

  /** The first node has made its link and not committed it yet when the second one starts. */
  @Test
  void d11_of_two_nodes_that_start_at_once_one_link_lives() throws Exception {
    var made = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var second =
          pool.submit(
              () -> {
                made.await();
                return transaction.execute(status -> made());
              });
      transaction.executeWithoutResult(
          status -> {
            made();
            made.countDown();
            rest();
          });
      assertThat(links.open(second.get(), clock.instant())).isPresent();
    }
    assertThat(living()).isOne();
  }

  @Test
  void d11_not_even_the_database_holds_two_first_links_that_live() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          made();
          assertThatThrownBy(
                  () ->
                      db.sql(
                              """
                              insert into staff.link (id, kind, made_at, ends_at, version)
                              values (gen_random_uuid(), 'FIRST', now(), now(), 1)
                              """)
                          .update())
              .isInstanceOf(DuplicateKeyException.class);
        });
  }

  @Test
  void d11_a_first_link_makes_nobody_once_somebody_can_sign_in() {
    empty(
        () -> {
          var browser = browser();
          arrive(browser, said());
          named(browser);
          people.enrolled("Heli Koski", Role.MANAGER);
          assertThat(browser.authenticator().getStatus()).isEqualTo(404);
          assertThat(browser.inside()).isFalse();
          assertThat(living()).as("and it is dead").isZero();
        });
  }

  private Token made() {
    return links.make(LinkKind.FIRST, null, null, clock.instant());
  }

  private long living() {
    return db.sql(
            """
            select count(*) from staff.link
            where kind = 'FIRST' and used_at is null and withdrawn_at is null
            """)
        .query(Long.class)
        .single();
  }

  private static void rest() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Nobody can sign in, for as long as it takes. */
  private void empty(Doing doing) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          db.sql("delete from staff.credential").update();
          try {
            doing.done();
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  @FunctionalInterface
  private interface Doing {
    void done() throws Exception;
  }

  private String said() {
    var link = LINK.matcher(firstLink.sentence().orElseThrow());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private void begun(String link) throws Exception {
    var browser = browser();
    arrive(browser, link);
    named(browser);
    assertThat(browser.authenticator().getRedirectedUrl()).isEqualTo("/me/codes");
  }

  private static void named(Browser browser) throws Exception {
    browser.submit(
        "/begin/first",
        "name",
        "Sanna Aalto",
        "userName",
        "first." + UUID.randomUUID(),
        "password",
        "kuusi kurkea kahlaa");
  }

  private boolean opens(String link) throws Exception {
    return arrive(browser(), link).getStatus() == 200;
  }

  private static MockHttpServletResponse arrive(Browser browser, String link) throws Exception {
    browser.open("/begin/" + link);
    return browser.open("/begin");
  }

  private SetUpStep.Found managers() {
    var today = people.visit(WorkerId.random()).today();
    return steps.stream()
        .filter(step -> step.name().equals("staff.managers.step"))
        .findFirst()
        .orElseThrow()
        .look(today);
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.85." + random / 250 + "." + random % 250);
  }
}
