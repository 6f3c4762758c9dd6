package fi.tallessa.staff.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.RecoveryCodes;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.web.servlet.MockMvc;

/** ASVS 14.2.7, D24: each trace of signing in has a lifetime. */
@RegisterTest
class SweepTest {

  private static final Duration MONTH = Duration.ofDays(31);

  @Autowired Sweep sweep;
  @Autowired OldTraces traces;
  @Autowired ScheduledAnnotationBeanPostProcessor scheduled;
  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired ApplicationContext beans;

  private Duration moved = Duration.ZERO;

  @AfterEach
  void backToToday() {
    clock.move(moved.negated());
  }

  @Test
  void it_comes_by_itself() {
    assertThat(scheduled.getScheduledTasks())
        .anySatisfy(task -> assertThat(task.toString()).contains("Sweep.sweep"));
  }

  @Test
  void a_session_that_is_over_leaves_no_row() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    browser().signIn(maija);
    sweep.sweep();
    assertThat(rows("session", maija)).isEqualTo(1);
    move(Duration.ofHours(4).plusMinutes(1));
    sweep.sweep();
    assertThat(rows("session", maija)).isZero();
  }

  @Test
  void a_try_is_forgotten_after_a_day() throws Exception {
    var name = "nobody" + System.nanoTime();
    browser().password(name, "something quite else");
    var before = tries();
    assertThat(before).isPositive();
    move(Duration.ofHours(25));
    sweep.sweep();
    assertThat(tries()).isZero();
  }

  @Test
  void s36_codes_nobody_put_away_go_after_a_day_and_their_owner_is_told() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    beans.getBean(RecoveryCodes.class).renew(maija.worker(), clock.instant());
    move(Duration.ofHours(25));
    sweep.sweep();
    assertThat(
            db.sql("select sealed is null from staff.recovery_sheet where worker_id = ?")
                .param(maija.worker().value())
                .query(Boolean.class)
                .single())
        .as("nobody can read them any more")
        .isTrue();
    var browser = browser().signIn(maija);
    assertThat(browser.open("/me/codes").getContentAsString())
        .contains("Nobody said that these codes were put away", "Recovery codes left: 10");
    beans.getBean(RecoveryCodes.class).renew(maija.worker(), clock.instant());
    browser.submit("/me/codes/away");
    move(Duration.ofHours(25));
    assertThat(browser().signIn(maija).open("/me/codes").getContentAsString())
        .doesNotContain("Nobody said that these codes were put away");
  }

  @Test
  void a_browser_is_known_for_half_a_year_from_its_last_use() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    var browser = browser().signIn(maija);
    move(Duration.ofDays(170));
    browser.signIn(maija);
    move(Duration.ofDays(170));
    night();
    assertThat(rows("device", maija)).isEqualTo(1);
    move(Duration.ofDays(11));
    night();
    assertThat(rows("device", maija)).isZero();
  }

  @Test
  void who_has_left_has_no_known_browser() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    browser().signIn(maija);
    db.sql("update staff.worker set left_on = current_date - 2 where id = ?")
        .param(maija.worker().value())
        .update();
    night();
    assertThat(rows("device", maija)).isZero();
  }

  @Test
  void d24_what_happened_at_the_door_is_known_for_24_months() throws Exception {
    move(MONTH.multipliedBy(25).negated());
    var longAgo = people.enrolled("Maija", Role.WORKER);
    browser().password(longAgo);
    move(MONTH.multipliedBy(2));
    var later = people.enrolled("Petri", Role.WORKER);
    browser().password(later);
    move(MONTH.multipliedBy(23));
    night();
    assertThat(rows("sign_in_event", longAgo)).isZero();
    assertThat(rows("sign_in_event", later)).isEqualTo(1);
  }

  @Test
  void d24_it_is_known_as_long_as_the_association_keeps_the_log_readable() throws Exception {
    move(MONTH.multipliedBy(25).negated());
    var longAgo = people.enrolled("Maija", Role.WORKER);
    browser().password(longAgo);
    move(MONTH.multipliedBy(25));
    try (var _ = SetLimit.to(36, Deadline.LOG, LocalDate.of(2020, 1, 1), owner)) {
      night();
      assertThat(rows("sign_in_event", longAgo)).isEqualTo(1);
    }
    night();
    assertThat(rows("sign_in_event", longAgo)).isZero();
  }

  @Test
  void d24_nobody_makes_the_door_forget_sooner() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    browser().password(maija);
    db.sql("select staff.forget_sign_in_events('2999-01-01', 1)").query(Long.class).single();
    assertThat(rows("sign_in_event", maija)).isEqualTo(1);
  }

  /** The nightly job, as of now. */
  private void night() {
    var now = clock.instant();
    traces.run(Night.of(now.atZone(Visit.ZONE).toLocalDate(), now));
  }

  private void move(Duration by) {
    clock.move(by);
    moved = moved.plus(by);
  }

  private long rows(String table, Enrolled worker) {
    return db.sql("select count(*) from staff." + table + " where worker_id = ?")
        .param(worker.worker().value())
        .query(Long.class)
        .single();
  }

  private long tries() {
    return db.sql("select count(*) from staff.failed_try").query(Long.class).single();
  }

  private Browser browser() {
    return new Browser(mvc, clock, "198.18.7." + (int) (Math.random() * 250));
  }
}
