package fi.tallessa.staff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** ASVS 6.1.1, 6.3.1: guessing gets slow, and nobody is locked out by somebody else. */
@RegisterTest
class TriesTest {

  private static final String WRONG = "something quite else";

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Statements statements;
  @Autowired Tries tries;

  @Test
  void waiting_doubles_up_to_a_quarter_of_an_hour() {
    assertThat(IntStream.range(0, 5).mapToObj(Patience.STRANGERS::waitAfter))
        .containsOnly(Duration.ZERO);
    assertThat(IntStream.range(5, 13).mapToObj(Patience.STRANGERS::waitAfter))
        .extracting(Duration::toSeconds)
        .containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L);
    assertThat(Patience.STRANGERS.waitAfter(Integer.MAX_VALUE)).isEqualTo(Patience.LONGEST_WAIT);
    assertThat(Patience.ADDRESS.waitAfter(19)).isZero();
  }

  @Test
  void after_five_wrong_passwords_even_the_right_one_waits() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = from("203.0.113.1");
    wrong(browser, maija, 5);
    var early = browser.password(maija);
    assertThat(early.getStatus()).isEqualTo(429);
    assertThat(early.getContentAsString()).contains("Try again in a minute.");
    assertThat(early.getContentAsString()).contains(maija.userName());

    clock.move(Duration.ofSeconds(16));
    assertThat(browser.password(maija).getStatus()).isEqualTo(303);
    browser.submit("/sign-out");
    wrong(browser, maija, 4);
    assertThat(browser.password(maija).getStatus()).isEqualTo(303);
  }

  @Test
  void s36_a_strangers_guesses_never_lock_out_the_worker() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var own = from("203.0.113.2").signIn(maija);
    own.submit("/sign-out");
    var stranger = from("203.0.113.3");
    for (int day = 0; day < 20; day++) {
      stranger.password(maija.userName(), WRONG);
      clock.move(Duration.ofMinutes(2));
    }
    assertThat(stranger.password(maija.userName(), WRONG).getStatus()).isEqualTo(429);
    assertThat(own.password(maija).getStatus()).isEqualTo(303);
    assertThat(own.code(maija).getStatus()).isEqualTo(303);
  }

  /** On a browser never used before, from the very address the guesses come from. */
  @Test
  void s36_who_only_knows_the_name_cannot_keep_its_owner_out() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    wrong(from("203.0.113.20"), maija, 5);
    var owner = from("203.0.113.20");
    var told = owner.password(maija);
    assertThat(told.getStatus()).isEqualTo(429);
    assertThat(told.getContentAsString()).contains("name=\"code\"", "you need not wait");

    var code = maija.code(clock.instant());
    assertThat(both(owner, maija.userName(), maija.password(), "000000")).isEqualTo(429);
    assertThat(both(owner, maija.userName(), WRONG, code)).isEqualTo(422);
    assertThat(both(owner, maija.userName(), maija.password(), code)).as("used").isEqualTo(429);
    var next = maija.code(clock.instant().plus(Totp.STEP));
    assertThat(both(owner, maija.userName(), maija.password(), next)).isEqualTo(303);
    assertThat(owner.open("/").getRedirectedUrl()).isEqualTo("/undertaking");
    assertThat(owner.cookie("__Host-device")).isNotNull();
  }

  @Test
  void s36_a_whole_office_that_waits_lets_in_who_shows_a_code() throws Exception {
    for (int name = 0; name < 20; name++) {
      from("203.0.113.21").password(UUID.randomUUID().toString(), WRONG);
    }
    var maija = people.enrolled("Maija", Role.WORKER);
    var owner = from("203.0.113.21");
    assertThat(owner.password(maija).getStatus()).isEqualTo(429);
    assertThat(both(owner, maija.userName(), maija.password(), maija.code(clock.instant())))
        .isEqualTo(303);
  }

  /** Who has found out a password waits on purpose, and then meets codes that are counted too. */
  @Test
  void codes_shown_so_as_not_to_wait_are_counted() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var thief = from("203.0.113.25");
    wrong(thief, maija, 5);
    for (int guess = 0; guess < 5; guess++) {
      assertThat(both(thief, maija.userName(), maija.password(), "00000" + guess)).isEqualTo(429);
    }
    var right = maija.code(clock.instant());
    assertThat(both(thief, maija.userName(), maija.password(), right))
        .as("the sixth")
        .isEqualTo(429);
    assertThat(both(from("203.0.113.26"), maija.userName(), maija.password(), right))
        .as("the owner, elsewhere")
        .isEqualTo(303);
  }

  /** ASVS 6.3.8. */
  @Test
  void a_code_tells_nothing_of_a_name_nobody_has() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var stranger = from("203.0.113.22");
    wrong(stranger, maija, 5);
    var nobody = UUID.randomUUID().toString();
    for (int guess = 0; guess < 5; guess++) {
      from("203.0.113.23").password(nobody, WRONG);
    }
    assertThat(both(stranger, maija.userName(), WRONG, "123456")).isEqualTo(429);
    assertThat(both(from("203.0.113.23"), nobody, WRONG, "123456")).isEqualTo(429);
    var known = statements.during(() -> both(stranger, maija.userName(), WRONG, "123456"));
    var unknown = statements.during(() -> both(from("203.0.113.24"), nobody, WRONG, "123456"));
    assertThat(unknown).isEqualTo(known).isNotEmpty();
  }

  @Test
  void a_known_device_has_tries_of_its_own_and_no_more() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var own = from("203.0.113.4").signIn(maija);
    own.submit("/sign-out");
    wrong(own, maija, 5);
    assertThat(own.password(maija).getStatus()).isEqualTo(429);

    var petri = people.enrolled("Petri", Role.WORKER);
    assertThat(own.password(petri).getStatus()).isEqualTo(303);
  }

  @Test
  void an_invented_device_cookie_is_a_strangers() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    for (int guess = 0; guess < 5; guess++) {
      var browser = from("203.0.113.5");
      browser.keep("__Host-device", Token.random().value());
      browser.password(maija.userName(), WRONG);
    }
    assertThat(from("203.0.113.6").password(maija).getStatus()).isEqualTo(429);
  }

  @Test
  void one_address_trying_many_names_waits_too() throws Exception {
    var browser = from("203.0.113.7");
    for (int name = 0; name < 20; name++) {
      assertThat(browser.password(UUID.randomUUID().toString(), WRONG).getStatus()).isEqualTo(422);
    }
    var maija = people.enrolled("Maija", Role.WORKER);
    assertThat(browser.password(maija).getStatus()).isEqualTo(429);
    assertThat(from("203.0.113.8").password(maija).getStatus()).isEqualTo(303);
  }

  /** ASVS 4.1.3, 15.3.4. */
  @Test
  void a_header_does_not_make_another_address() throws Exception {
    var browser = from("203.0.113.9");
    for (int name = 0; name < 20; name++) {
      browser.password(UUID.randomUUID().toString(), WRONG);
    }
    var forged = browser.passwordFrom("198.18.0.1", UUID.randomUUID().toString(), WRONG);
    assertThat(forged.getStatus()).isEqualTo(429);
  }

  @Test
  void a_name_nobody_has_waits_like_any() throws Exception {
    var name = UUID.randomUUID().toString();
    var browser = from("203.0.113.10");
    for (int guess = 0; guess < 5; guess++) {
      assertThat(browser.password(name, WRONG).getStatus()).isEqualTo(422);
    }
    assertThat(browser.password(name, WRONG).getStatus()).isEqualTo(429);
  }

  @Test
  void codes_are_limited_too() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = from("203.0.113.11");
    browser.password(maija);
    for (int guess = 0; guess < 5; guess++) {
      assertThat(browser.submit("/sign-in/code", "code", "00000" + guess).getStatus())
          .isEqualTo(422);
    }
    var early = browser.code(maija);
    assertThat(early.getStatus()).isEqualTo(429);
    clock.move(Duration.ofSeconds(16));
    assertThat(browser.code(maija).getStatus()).isEqualTo(303);
  }

  @Test
  void many_at_once_are_counted_one_by_one() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    Callable<Integer> guess =
        () -> from("203.0.113.12").password(maija.userName(), WRONG).getStatus();
    try (var crowd = Executors.newFixedThreadPool(8)) {
      var answers = crowd.invokeAll(java.util.Collections.nCopies(16, guess));
      int judged = 0;
      for (var answer : answers) {
        judged += answer.get() == 422 ? 1 : 0;
      }
      assertThat(judged).isEqualTo(5);
    }
  }

  /** Who came a moment earlier and stood behind in the row is not made to wait for that. */
  @Test
  void a_free_try_waits_for_nobody() {
    var account = Token.random().hash();
    var now = clock.instant();
    var later = new Arrival(now.plusMillis(5), "203.0.113.30", Optional.empty());
    var earlier = new Arrival(now, "203.0.113.31", Optional.empty());
    assertThat(tries.take(account, false, later)).isInstanceOf(Turn.Go.class);
    assertThat(tries.take(account, false, earlier)).isInstanceOf(Turn.Go.class);
  }

  private static int both(Browser browser, String userName, String password, String code)
      throws Exception {
    return browser
        .submit("/sign-in", "userName", userName, "password", password, "code", code)
        .getStatus();
  }

  private static void wrong(Browser browser, People.Enrolled worker, int times) throws Exception {
    for (int guess = 0; guess < times; guess++) {
      assertThat(browser.password(worker.userName(), WRONG).getStatus()).isEqualTo(422);
    }
  }

  private Browser from(String address) {
    return new Browser(mvc, clock, address);
  }
}
