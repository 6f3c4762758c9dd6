package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.NightJob.Missed;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is to be done with a job now, from how it has gone. */
class StandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Nights NIGHTS = new Nights(LocalTime.of(2, 30));
  private static final Instant BEGUN = NIGHTS.begins(TODAY);
  private static final Instant NOW = BEGUN.plus(Duration.ofHours(7));

  @Test
  void a_register_that_is_new_begins_with_the_newest_night() {
    assertThat(now(course(Missed.EACH, null, null, null, 0))).isEqualTo(new Standing.Due(TODAY));
  }

  @Test
  void a_job_that_has_done_the_newest_night_is_done() {
    assertThat(now(course(Missed.EACH, TODAY, TODAY, ended(TODAY, Outcome.DONE, NOW), 0)))
        .isEqualTo(new Standing.Done());
  }

  @Test
  void missed_nights_come_in_order_or_the_newest_alone() {
    var last = TODAY.minusDays(5);
    var ended = ended(last, Outcome.DONE, NIGHTS.begins(last));
    assertThat(now(course(Missed.EACH, last, last, ended, 0)))
        .isEqualTo(new Standing.Due(TODAY.minusDays(4)));
    assertThat(now(course(Missed.NEWEST, last, last, ended, 0))).isEqualTo(new Standing.Due(TODAY));
  }

  @Test
  void a_first_night_that_failed_is_not_forgotten_the_next() {
    var first = TODAY.minusDays(1);
    var failed = ended(first, Outcome.FAILED, NIGHTS.begins(first));
    assertThat(now(course(Missed.EACH, null, first, failed, 0))).isEqualTo(new Standing.Due(first));
  }

  @Test
  void a_failure_is_tried_again_after_longer_and_longer_waits_and_then_next_night() {
    for (int troubles = 1; troubles <= Standing.WAITS.size(); troubles++) {
      var wait = Standing.WAITS.get(troubles - 1);
      var course = course(Missed.EACH, null, TODAY, ended(TODAY, Outcome.FAILED, BEGUN), troubles);
      assertThat(Standing.of(course, NIGHTS, BEGUN.plus(wait).minusMillis(1)))
          .isInstanceOf(Standing.Waiting.class);
      assertThat(Standing.of(course, NIGHTS, BEGUN.plus(wait))).isEqualTo(new Standing.Due(TODAY));
    }
    var often = course(Missed.EACH, null, TODAY, ended(TODAY, Outcome.FAILED, BEGUN), 6);
    assertThat(now(often)).isInstanceOf(Standing.GivenUp.class);
    assertThat(Standing.of(without(often), NIGHTS, NIGHTS.begins(TODAY.plusDays(1))))
        .isEqualTo(new Standing.Due(TODAY));
  }

  /** The failures of the night before are not this night's. */
  private static Course without(Course often) {
    return course(Missed.EACH, null, TODAY, often.last().orElseThrow(), 0);
  }

  @Test
  void what_a_machine_left_behind_goes_on_at_once_the_first_time() {
    var cut = ended(TODAY, Outcome.CUT, NOW.minusSeconds(1));
    assertThat(now(course(Missed.EACH, null, TODAY, cut, 1))).isEqualTo(new Standing.Due(TODAY));
    assertThat(now(course(Missed.EACH, null, TODAY, cut, 2)))
        .as("a job that fells its machine does not do so without pause")
        .isInstanceOf(Standing.Waiting.class);
  }

  @Test
  void what_somebody_stopped_goes_on_next_night() {
    var stopped = ended(TODAY, Outcome.STOPPED, BEGUN.plusSeconds(60));
    var course = course(Missed.EACH, null, TODAY, stopped, 0);
    assertThat(now(course)).isInstanceOf(Standing.Stopped.class);
    assertThat(Standing.of(course, NIGHTS, NIGHTS.begins(TODAY.plusDays(1))))
        .isEqualTo(new Standing.Due(TODAY));
  }

  @Test
  void a_clock_put_back_waits_for_nothing_that_has_not_been() {
    var failed = ended(TODAY, Outcome.FAILED, NOW.plus(Duration.ofHours(5)));
    assertThat(now(course(Missed.EACH, null, TODAY, failed, 1))).isEqualTo(new Standing.Due(TODAY));
  }

  @Test
  void an_open_attempt_runs_only_while_somebody_has_the_lead() {
    var open = new Attempt(1, TODAY, BEGUN, null, null, 3, null, null);
    assertThat(now(course(Missed.EACH, null, TODAY, open, 0)))
        .isEqualTo(new Standing.Running(open));
    assertThat(now(led(course(Missed.EACH, null, TODAY, open, 0), false)))
        .isEqualTo(new Standing.Due(TODAY));
  }

  @Test
  void a_job_that_rests_does_nothing_whatever_is_due() {
    var pause = new Pause(WorkerId.random(), NOW, WhyPaused.HOLD);
    assertThat(now(with(Optional.of(pause), false))).isEqualTo(new Standing.Paused(pause));
    assertThat(now(with(Optional.of(pause), true))).isEqualTo(new Standing.Paused(pause));
  }

  @Test
  void what_a_manager_asks_for_waits_for_nothing() {
    assertThat(now(with(Optional.empty(), true))).isEqualTo(new Standing.Due(TODAY));
  }

  private static Standing now(Course course) {
    return Standing.of(course, NIGHTS, NOW);
  }

  private static Attempt ended(LocalDate night, Outcome outcome, Instant at) {
    var reference = outcome == Outcome.FAILED ? "7Q4-118" : null;
    return new Attempt(1, night, at, at, outcome, 0, reference, null);
  }

  private static Course course(
      Missed missed, LocalDate done, LocalDate first, Attempt last, int troubles) {
    return new Course(
        "test.night.job",
        missed,
        Optional.ofNullable(done),
        Optional.ofNullable(first),
        Optional.ofNullable(done),
        Optional.ofNullable(last),
        true,
        troubles,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Course led(Course of, boolean led) {
    return new Course(
        of.job(),
        of.missed(),
        of.done(),
        of.first(),
        of.ahead(),
        of.last(),
        led,
        of.troubles(),
        of.stopper(),
        of.pause(),
        of.asked());
  }

  /** One that failed just now. */
  private static Course with(Optional<Pause> pause, boolean asked) {
    var failed = ended(TODAY, Outcome.FAILED, NOW);
    return new Course(
        "test.night.job",
        Missed.EACH,
        Optional.empty(),
        Optional.of(TODAY),
        Optional.empty(),
        Optional.of(failed),
        true,
        1,
        Optional.empty(),
        pause,
        asked);
  }
}
