package fi.tallessa.staff.wayback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.CredentialsAside;
import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.wayback.ConsoleHelp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** {@code --help-only-manager}: the last way back in, and what it does not open (D11). */
@RegisterTest
class ConsoleHelpTest {

  private static final Duration DAYS = Duration.ofHours(72);

  @Autowired ConsoleHelp help;
  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Owner owner;

  private Enrolled sanna;

  @BeforeEach
  void aManager() {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
  }

  /** What everybody is told of would stand on the home page of other tests, too. */
  @AfterEach
  void backToNow() {
    clock.setBack();
    owner.db().sql("delete from staff.sign_in_event where outcome like 'CONSOLE%'").update();
  }

  @Test
  void d11_the_only_manager_gets_a_new_second_factor_after_three_days_and_shows_the_password()
      throws Exception {
    try (var _ = alone()) {
      var asked = clock.instant();
      assertThat(((Answer.Waits) ask()).from())
          .isBetween(asked.plus(DAYS), asked.plus(DAYS).plusSeconds(9));
      clock.move(DAYS.minusMinutes(1));
      assertThat(ask()).isInstanceOf(Answer.Waits.class);
      clock.move(Duration.ofMinutes(1));
      var browser = browser();
      browser.begin(opened());
      assertThat(browser.open("/begin").getContentAsString()).doesNotContain("class=\"seed\"");
      assertThat(browser.submit("/begin/proof", "current", "another").getStatus()).isEqualTo(422);
      browser.submit("/begin/proof", "current", sanna.password());
      browser.authenticator();
      browser.submit("/undertaking", "agreed", "yes");
      assertThat(browser.inside()).isTrue();
      assertThat(browser.open("/me").getContentAsString())
          .contains(
              "a new way to sign in was asked for", "a link for a new way to sign in was made");
    }
  }

  @Test
  void d11_who_has_lost_the_password_too_gets_both_anew_after_the_same_three_days_and_it_is_told()
      throws Exception {
    try (var _ = alone()) {
      ask();
      assertThat(both()).as("the other was asked for").isInstanceOf(Answer.Waits.class);
      clock.move(DAYS.minusMinutes(1));
      assertThat(both()).isInstanceOf(Answer.Waits.class);
      clock.move(Duration.ofMinutes(1));
      assertThat(ask()).as("that one began anew").isInstanceOf(Answer.Waits.class);
      assertThat(both()).as("so this one has to").isInstanceOf(Answer.Waits.class);
      clock.move(DAYS);
      var answer = (Answer.Opens) both();
      assertThat(HelpOnlyManager.sentence(answer, LinkKind.CONSOLE_BOTH))
          .contains("chooses a new password");
      var browser = browser();
      browser.begin(answer.token());
      assertThat(browser.open("/begin").getContentAsString()).doesNotContain("class=\"seed\"");
      assertThat(browser.submit("/begin/proof", "current", sanna.password()).getStatus())
          .as("no other step is open")
          .isEqualTo(404);
      browser.submit("/begin/password", "password", "kolme vihreaa venetta laiturissa 47");
      browser.authenticator();
      browser.submit("/undertaking", "agreed", "yes");
      assertThat(browser.inside()).isTrue();
      assertThat(browser.open("/me").getContentAsString())
          .contains("a link for a new way to sign in was made");
    }
  }

  @Test
  void d11_a_manager_who_signs_in_has_stopped_that_as_well() throws Exception {
    try (var _ = alone()) {
      both();
      clock.move(Duration.ofHours(1));
      browser().signIn(sanna);
      clock.move(DAYS);
      assertThat(both()).as("asked anew").isInstanceOf(Answer.Waits.class);
    }
  }

  @Test
  void the_operator_says_what_was_lost() {
    assertThat(HelpOnlyManager.lost(said("--help-only-manager"))).isEqualTo(LinkKind.CONSOLE);
    assertThat(HelpOnlyManager.lost(said("--help-only-manager=password")))
        .isEqualTo(LinkKind.CONSOLE_BOTH);
  }

  @Test
  void d11_it_is_refused_while_another_manager_can_sign_in() {
    try (var _ = alone()) {
      people.enrolled("Heli Koski", Role.MANAGER);
      assertThat(ask()).isEqualTo(new Answer.Refused());
      assertThat(HelpOnlyManager.sentence(ask(), LinkKind.CONSOLE)).startsWith("Nothing was made");
    }
  }

  @Test
  void d11_it_is_refused_while_somebody_approves_from_outside() {
    for (var role : List.of(Role.APPROVER, Role.DATA_PROTECTION)) {
      try (var _ = alone()) {
        people.enrolled("Bo Lind", role);
        assertThat(ask()).as("" + role).isEqualTo(new Answer.Refused());
      }
    }
  }

  @Test
  void d11_an_approver_who_came_meanwhile_ends_it_after_the_three_days_as_well() {
    try (var _ = alone()) {
      ask();
      people.enrolled("Bo Lind", Role.APPROVER);
      clock.move(DAYS);
      assertThat(ask()).isEqualTo(new Answer.Refused());
    }
  }

  @Test
  void d11_the_link_is_said_once_used_once_and_lasts_a_day() throws Exception {
    try (var _ = alone()) {
      ask();
      clock.move(DAYS);
      var link = opened();
      assertThat(ask()).as("not said twice").isInstanceOf(Answer.Waits.class);
      assertThat(opens(link)).as("asking anew takes it back").isFalse();
      clock.move(DAYS);
      var late = opened();
      clock.move(Duration.ofHours(24).minusSeconds(1));
      assertThat(opens(late)).isTrue();
      clock.move(Duration.ofSeconds(1));
      assertThat(opens(late)).as("too late").isFalse();
      ask();
      clock.move(DAYS.plusHours(24));
      assertThat(ask()).as("nobody came for it").isInstanceOf(Answer.Waits.class);
      clock.move(DAYS);
      var used = opened();
      var browser = browser();
      browser.begin(used);
      browser.submit("/begin/proof", "current", sanna.password());
      browser.authenticator();
      browser.submit("/undertaking", "agreed", "yes");
      assertThat(browser.inside()).isTrue();
      assertThat(opens(used)).as("used").isFalse();
    }
  }

  @Test
  void d11_a_manager_who_signs_in_has_stopped_it_before_and_after_the_link_was_made()
      throws Exception {
    try (var _ = alone()) {
      ask();
      clock.move(Duration.ofHours(1));
      browser().signIn(sanna);
      clock.move(DAYS);
      assertThat(ask()).as("asked anew").isInstanceOf(Answer.Waits.class);
      clock.move(DAYS);
      var link = opened();
      assertThat(opens(link)).isTrue();
      clock.move(Duration.ofMinutes(1));
      browser().signIn(sanna);
      assertThat(opens(link)).isFalse();
    }
  }

  @Test
  void d11_everybody_who_works_here_is_told_for_a_month_and_later_at_their_next_sign_in()
      throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    home(maija);
    home(petri);
    clock.move(Duration.ofMinutes(1));
    try (var _ = alone()) {
      ask();
    }
    clock.move(Duration.ofMinutes(1));
    assertThat(home(maija)).contains("a new way to sign in was asked for", "Sanna Aalto");
    clock.move(Duration.ofDays(20));
    assertThat(home(maija)).as("for a month").contains("a new way to sign in was asked for");
    clock.move(Duration.ofDays(20));
    assertThat(home(maija)).doesNotContain("a new way to sign in was asked for");
    assertThat(home(petri)).as("was away").contains("a new way to sign in was asked for");
    clock.move(Duration.ofMinutes(1));
    assertThat(home(petri)).doesNotContain("a new way to sign in was asked for");
  }

  @Test
  void d11_not_even_the_database_makes_the_link_sooner() {
    try (var _ = alone()) {
      ask();
      assertThatThrownBy(
              () ->
                  db.sql(
                          """
                          update staff.link set token_hash = ?, opened_at = made_at
                          where worker_id = ? and kind = 'CONSOLE'
                          """)
                      .params(Token.random().hash(), sanna.worker().value())
                      .update())
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @Test
  void what_is_said_names_nobody_and_the_link_is_in_no_log() {
    try (var _ = alone()) {
      assertThat(HelpOnlyManager.sentence(ask(), LinkKind.CONSOLE))
          .contains("Run the same once more")
          .doesNotContain("Sanna");
      clock.move(DAYS);
      var answer = (Answer.Opens) ask();
      assertThat(HelpOnlyManager.sentence(answer, LinkKind.CONSOLE))
          .contains("/begin/" + answer.token().value());
      assertThat("" + answer).isEqualTo("Opens");
    }
  }

  private Answer ask() {
    return help.ask(LinkKind.CONSOLE, clock.instant());
  }

  private Answer both() {
    return help.ask(LinkKind.CONSOLE_BOTH, clock.instant());
  }

  private static DefaultApplicationArguments said(String words) {
    return new DefaultApplicationArguments(words);
  }

  private Token opened() {
    return ((Answer.Opens) ask()).token();
  }

  private boolean opens(Token link) throws Exception {
    var browser = browser();
    browser.open("/begin/" + link.value());
    return browser.open("/begin").getStatus() == 200;
  }

  private String home(Enrolled worker) throws Exception {
    var browser = browser().signIn(worker);
    var home = browser.open("/").getContentAsString();
    browser.submit("/sign-out");
    return home;
  }

  private CredentialsAside alone() {
    return CredentialsAside.alone(db, sanna.worker().value());
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.78." + random / 250 + "." + random % 250);
  }
}
