package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly work over one database: with failures, missed nights, two machines and stops. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class RunnerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Pace QUICK = new Pace(Duration.ofMillis(800), Duration.ofMillis(40));
  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired Nights nights;
  @Autowired Courses courses;
  @Autowired Attempts attempts;
  @Autowired Orders orders;
  @Autowired Lead lead;
  @Autowired People people;
  @Autowired JdbcClient db;

  private final SetClock clock = new SetClock();
  private final List<Thread> started = new ArrayList<>();

  @AfterEach
  void nobodyLeads() throws InterruptedException {
    for (var thread : started) {
      thread.join(10_000);
    }
    db.sql("update nightly.lead set until_at = '-infinity'").update();
  }

  @Test
  void missed_nights_are_made_up_for_in_order_each_with_its_own_day() {
    var job = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY.minusDays(5));
    runner(job).work();
    clock.set(TODAY);
    runner(job).work();
    assertThat(job.days)
        .containsExactlyElementsOf(TODAY.minusDays(5).datesUntil(TODAY.plusDays(1)).toList());
    assertThat(outcomes(job)).hasSize(6).containsOnly("DONE");
  }

  @Test
  void two_jobs_go_through_missed_nights_side_by_side() {
    var seen = Collections.synchronizedList(new ArrayList<String>());
    var one = new Job(NightJob.Missed.EACH, night -> seen.add("one " + night.day()) ? 1 : 0);
    var two = new Job(NightJob.Missed.EACH, night -> seen.add("two " + night.day()) ? 1 : 0);
    clock.set(TODAY.minusDays(1));
    runner(one, two).work();
    clock.set(TODAY);
    runner(one, two).work();
    assertThat(seen)
        .containsExactly(
            "one " + TODAY.minusDays(1),
            "two " + TODAY.minusDays(1),
            "one " + TODAY,
            "two " + TODAY);
  }

  @Test
  void a_job_that_needs_only_the_newest_night_gets_that_alone() {
    var job = new Job(NightJob.Missed.NEWEST, night -> 1);
    clock.set(TODAY.minusDays(5));
    runner(job).work();
    clock.set(TODAY);
    runner(job).work();
    assertThat(job.days).containsExactly(TODAY.minusDays(5), TODAY);
  }

  @Test
  void a_night_is_done_once_however_often_it_is_looked_and_however_the_clock_is_put_back() {
    var job = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY);
    runner(job).work();
    runner(job).work();
    clock.move(Duration.ofHours(-1));
    runner(job).work();
    clock.move(Duration.ofHours(1));
    runner(job).work();
    clock.set(TODAY.minusDays(3));
    runner(job).work();
    clock.set(TODAY);
    runner(job).work();
    assertThat(job.days).containsOnlyOnce(TODAY).doesNotHaveDuplicates();
  }

  @Test
  void the_night_on_which_the_clock_jumps_is_done_once() {
    for (var day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
      var job = new Job(NightJob.Missed.EACH, night -> 1);
      clock.set(day.minusDays(1));
      for (int halfHour = 0; halfHour < 100; halfHour++) {
        runner(job).work();
        clock.move(Duration.ofMinutes(30));
      }
      assertThat(job.days).containsExactly(day.minusDays(1), day, day.plusDays(1));
    }
  }

  @Test
  void a_failing_job_stops_no_other_and_is_tried_again_the_same_night(CapturedOutput said) {
    var tries = new AtomicInteger();
    var bad =
        new Job(
            NightJob.Missed.EACH,
            night -> {
              night.reached(7);
              if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("Elli Rantala");
              }
              return 9;
            });
    var good = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY);
    runner(bad, good).work();
    assertThat(outcomes(good)).containsExactly("DONE");
    assertThat(outcomes(bad)).containsExactly("FAILED");
    assertThat(said.getAll())
        .contains(reference(bad), "IllegalStateException", "nightly " + bad.code())
        .doesNotContain("Elli Rantala");
    runner(bad).work();
    assertThat(tries).as("not before its wait is over").hasValue(1);
    clock.move(Standing.WAITS.get(0).plusSeconds(1));
    runner(bad).work();
    clock.move(Standing.WAITS.get(1).plusSeconds(1));
    runner(bad).work();
    assertThat(outcomes(bad)).containsExactly("FAILED", "FAILED", "DONE");
    assertThat(reached(bad)).containsExactly(7, 7, 9);
  }

  @Test
  void all_that_failed_is_told_and_whoever_was_told_to_stop_has_not_failed(CapturedOutput said)
      throws Exception {
    var both = new IllegalStateException();
    both.addSuppressed(new UnsupportedOperationException());
    var begun = new CountDownLatch(1);
    var job =
        new Job(
            NightJob.Missed.EACH,
            night -> {
              untilStopped(night, begun);
              throw both;
            });
    clock.set(TODAY);
    var runner = runner(job);
    start(runner);
    begun.await();
    runner.close();
    await().atMost(SOON).until(() -> outcomes(job), List.of("CUT")::equals);
    assertThat(said.getAll()).contains("IllegalStateException", "UnsupportedOperationException");
  }

  @Test
  void even_what_no_code_should_throw_stops_no_other() {
    var bad =
        new Job(
            NightJob.Missed.EACH,
            night -> {
              throw new StackOverflowError();
            });
    var good = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY);
    runner(bad, good).work();
    assertThat(outcomes(bad)).containsExactly("FAILED");
    assertThat(outcomes(good)).containsExactly("DONE");
  }

  @Test
  void after_many_tries_it_rests_until_the_next_night_and_keeps_its_place() {
    var bad =
        new Job(
            NightJob.Missed.EACH,
            night -> {
              throw new IllegalStateException();
            });
    clock.set(TODAY);
    for (int minute = 0; minute < 60 * 20; minute += 5) {
      runner(bad).work();
      clock.move(Duration.ofMinutes(5));
    }
    assertThat(bad.days).hasSize(Standing.WAITS.size() + 1).containsOnly(TODAY);
    clock.set(TODAY.plusDays(1));
    runner(bad).work();
    assertThat(bad.days).hasSize(Standing.WAITS.size() + 2).containsOnly(TODAY);
  }

  @Test
  void of_two_machines_one_works_and_the_other_leaves_it_alone() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var job = new Job(NightJob.Missed.EACH, night -> waiting(begun, go));
    clock.set(TODAY);
    start(runner(job));
    begun.await();
    var other = runner(job);
    other.work();
    Thread.sleep(QUICK.lasts().toMillis() * 2);
    other.work();
    go.countDown();
    await().atMost(SOON).until(() -> outcomes(job), List.of("DONE")::equals);
    other.work();
    assertThat(job.days).containsExactly(TODAY);
  }

  @Test
  void what_a_dead_machine_left_another_goes_on_with() {
    var job = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY);
    var dead = lead.take(UUID.randomUUID(), Duration.ofMillis(300)).orElseThrow();
    attempts.begin(job.code(), TODAY, dead, clock.instant()).orElseThrow();
    var other = runner(job);
    other.work();
    assertThat(job.days).as("it may still be alive").isEmpty();
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              other.work();
              assertThat(outcomes(job)).containsExactly("CUT", "DONE");
            });
    assertThat(lead.renew(dead, Duration.ofSeconds(9))).as("its term is over").isFalse();
    assertThat(attempts.begin(job.code(), TODAY.plusDays(1), dead, clock.instant())).isEmpty();
  }

  @Test
  void who_loses_the_lead_stops_and_another_goes_on() throws Exception {
    var begun = new CountDownLatch(1);
    var job = new Job(NightJob.Missed.EACH, night -> untilStopped(night, begun));
    clock.set(TODAY);
    start(runner(job));
    begun.await();
    db.sql("update nightly.lead set term = term + 1, until_at = '-infinity'").update();
    await().atMost(SOON).until(() -> outcomes(job), List.of("CUT")::equals);
    var later = new Job(job.code, NightJob.Missed.EACH, night -> 1);
    runner(later).work();
    assertThat(outcomes(job)).containsExactly("CUT", "DONE");
  }

  @Test
  void a_register_that_is_stopped_breaks_off_and_goes_on_at_its_next_start() throws Exception {
    var begun = new CountDownLatch(1);
    var job = new Job(NightJob.Missed.EACH, night -> untilStopped(night, begun));
    clock.set(TODAY);
    var runner = runner(job);
    start(runner);
    begun.await();
    runner.close();
    await().atMost(SOON).until(() -> outcomes(job), List.of("CUT")::equals);
    assertThat(reached(job)).allSatisfy(one -> assertThat(one).isPositive());
    runner(new Job(job.code, NightJob.Missed.EACH, night -> 1)).work();
    assertThat(outcomes(job)).containsExactly("CUT", "DONE");
  }

  @Test
  void a_manager_stops_a_running_job_and_starts_it_again_pressing_as_often_as_they_like()
      throws Exception {
    var begun = new CountDownLatch(1);
    var job = new Job(NightJob.Missed.EACH, night -> untilStopped(night, begun));
    clock.set(TODAY);
    start(runner(job));
    begun.await();
    orders.stop(job.code(), sanna());
    orders.stop(job.code(), sanna());
    await().atMost(SOON).until(() -> outcomes(job), List.of("STOPPED")::equals);
    var again = new Job(job.code, NightJob.Missed.EACH, night -> 4);
    runner(again).work();
    assertThat(again.days).as("not by itself this night").isEmpty();
    orders.start(job.code(), sanna());
    orders.start(job.code(), sanna());
    runner(again).work();
    runner(again).work();
    assertThat(outcomes(job)).containsExactly("STOPPED", "DONE");
    assertThat(db.sql("select count(*) from nightly.start").query(Long.class).single()).isZero();
  }

  @Test
  void a_job_that_rests_makes_up_for_its_nights_afterwards() {
    var job = new Job(NightJob.Missed.EACH, night -> 1);
    clock.set(TODAY.minusDays(2));
    runner(job).work();
    orders.pause(job.code(), WhyPaused.HOLD, sanna());
    orders.pause(job.code(), WhyPaused.WRONG, sanna());
    clock.set(TODAY);
    runner(job).work();
    assertThat(job.days).containsExactly(TODAY.minusDays(2));
    orders.goOn(job.code(), sanna());
    orders.goOn(job.code(), sanna());
    runner(job).work();
    assertThat(job.days).containsExactly(TODAY.minusDays(2), TODAY.minusDays(1), TODAY);
  }

  private Visit sanna() {
    return new Visit(people.worker(Role.MANAGER), clock.instant(), Purpose.CUSTOMER_WORK);
  }

  /** A machine of its own, on the same database. */
  private Runner runner(NightJob... jobs) {
    return new Runner(new Jobs(List.of(jobs)), nights, courses, attempts, lead, QUICK, clock);
  }

  private void start(Runner runner) {
    started.add(Thread.ofVirtual().start(runner::work));
  }

  private static int waiting(CountDownLatch begun, CountDownLatch go) {
    begun.countDown();
    try {
      go.await();
      return 1;
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static int untilStopped(Night night, CountDownLatch begun) {
    int done = 0;
    while (!night.stopped()) {
      night.reached(++done);
      begun.countDown();
      try {
        Thread.sleep(10);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
    return done;
  }

  private List<String> outcomes(Job job) {
    return db.sql("select outcome from nightly.attempt where job = ? order by line")
        .param(job.code())
        .query(String.class)
        .list();
  }

  private List<Integer> reached(Job job) {
    return db.sql("select reached from nightly.attempt where job = ? order by line")
        .param(job.code())
        .query(Integer.class)
        .list();
  }

  private String reference(Job job) {
    return db.sql("select reference from nightly.attempt where job = ? limit 1")
        .param(job.code())
        .query(String.class)
        .single();
  }

  /** A job that remembers for which nights it was run. */
  private static final class Job implements NightJob {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    final List<LocalDate> days = Collections.synchronizedList(new ArrayList<>());
    final String code;
    private final Missed missed;
    private final ToIntFunction<Night> work;

    Job(Missed missed, ToIntFunction<Night> work) {
      this("test.night.n" + NUMBER.incrementAndGet(), missed, work);
    }

    Job(String code, Missed missed, ToIntFunction<Night> work) {
      this.code = code;
      this.missed = missed;
      this.work = work;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Missed missed() {
      return missed;
    }

    @Override
    public int run(Night night) {
      days.add(night.day());
      return work.applyAsInt(night);
    }
  }

  /** Stands where it is put. */
  private final class SetClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    /** Half past four in the night of that day. */
    void set(LocalDate day) {
      now = nights.begins(day).plus(Duration.ofHours(2));
    }

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
