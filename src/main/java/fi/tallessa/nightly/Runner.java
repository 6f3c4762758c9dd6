package fi.tallessa.nightly;

import fi.tallessa.holdings.NightJob;
import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does what is due, one job after another and the oldest night first, while this machine has the
 * lead. What it leaves behind, however it ends, another goes on with: {@code
 * docs/decisions/0015-nightly-work.md}.
 */
@Component
class Runner {

  private final UUID node = UUID.randomUUID();
  private final ReentrantLock one = new ReentrantLock();
  private final Jobs jobs;
  private final Nights nights;
  private final Courses courses;
  private final Attempts attempts;
  private final Lead lead;
  private final Pace pace;
  private final Clock clock;
  private volatile boolean closing;

  Runner(
      Jobs jobs,
      Nights nights,
      Courses courses,
      Attempts attempts,
      Lead lead,
      Pace pace,
      Clock clock) {
    this.jobs = jobs;
    this.nights = nights;
    this.courses = courses;
    this.attempts = attempts;
    this.lead = lead;
    this.pace = pace;
    this.clock = clock;
  }

  /** Looks in the background whether something is due; nobody waits for it. */
  void look() {
    Thread.ofVirtual().name("nightly").start(this::lookNow);
  }

  private void lookNow() {
    try {
      work();
    } catch (RuntimeException away) {
      Incidents.note("the nightly work cannot go on for now", away);
    }
  }

  /** All that is due now. Nothing where somebody is at it already, here or elsewhere. */
  void work() {
    if (due().isEmpty() || !one.tryLock()) {
      return;
    }
    try {
      lead.take(node, pace.lasts()).ifPresent(this::lead);
    } finally {
      one.unlock();
    }
  }

  private void lead(long term) {
    try {
      attempts.cutOff(term, clock.instant());
      for (var next = due();
          next.isPresent() && !closing && lead.renew(term, pace.lasts());
          next = due()) {
        run(next.get(), term);
      }
    } finally {
      lead.giveBack(term);
    }
  }

  /** A job, and the night it is to be run for. */
  private record Due(NightJob job, LocalDate night) {}

  private Optional<Due> due() {
    var now = clock.instant();
    var newest = nights.newest(now);
    return courses.of(jobs, newest, nights.begins(newest)).stream()
        .filter(course -> Standing.of(course, nights, now) instanceof Standing.Due)
        .map(course -> new Due(job(course), night(course, newest)))
        .min(Comparator.comparing(Due::night));
  }

  private NightJob job(Course course) {
    return jobs.byCode(course.job()).orElseThrow();
  }

  private static LocalDate night(Course course, LocalDate newest) {
    return course.night(newest).orElse(newest);
  }

  private void run(Due due, long term) {
    var at = clock.instant();
    var line = attempts.begin(due.job.code(), due.night, term, at);
    if (line.isPresent()) {
      var heart = new Heart(lead, attempts, pace, term, line.get());
      try (var night = new Watched(due.night, at, heart, () -> closing)) {
        run(due.job, night, line.get());
      }
    }
  }

  private void run(NightJob job, Watched night, long line) {
    try {
      int done = job.run(night);
      attempts.end(line, night.outcome(), done, null, clock.instant());
    } catch (RuntimeException | Error thrown) {
      // Told as a kind and a reference; the others go on.
      var reference = Incidents.note("nightly " + job.code(), thrown);
      for (var also : thrown.getSuppressed()) {
        Incidents.note("nightly " + job.code() + ", too", also);
      }
      var stopped = night.outcome() != Outcome.DONE;
      attempts.end(
          line,
          stopped ? night.outcome() : Outcome.FAILED,
          night.reached(),
          stopped ? null : reference,
          clock.instant());
    }
  }

  /** What runs is told to leave the rest; it is gone on with at the next start. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closing = true;
  }
}
