package fi.tallessa.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is to be done with a job now. */
sealed interface Standing {

  /** Between two tries; after the last of them it rests until the next night. */
  List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3));

  record Running(Attempt attempt) implements Standing {}

  record Paused(Pause pause) implements Standing {}

  /** Every night that has begun is done. */
  record Done() implements Standing {}

  record Due(LocalDate night) implements Standing {}

  /** It did not work out, and is tried again. */
  record Waiting(LocalDate night, Attempt last, Instant again) implements Standing {}

  /** It did not work out many times; the next night tries again, or somebody by hand. */
  record GivenUp(LocalDate night, Attempt last) implements Standing {}

  /** Somebody stopped it; the next night goes on, or somebody by hand. */
  record Stopped(LocalDate night, Attempt last) implements Standing {}

  static Standing of(Course course, Nights nights, Instant now) {
    var newest = nights.newest(now);
    if (course.running()) {
      return new Running(course.last().orElseThrow());
    }
    if (course.pause().isPresent()) {
      return new Paused(course.pause().get());
    }
    if (course.asked()) {
      return new Due(course.night(newest).orElse(newest));
    }
    return course
        .night(newest)
        .map(night -> open(night, course, nights.begins(newest), now))
        .orElseGet(Done::new);
  }

  private static Standing open(LocalDate night, Course course, Instant begun, Instant now) {
    var last = course.last().orElse(null);
    if (last == null || last.open() || last.outcome() == Outcome.DONE) {
      return new Due(night);
    }
    if (last.outcome() == Outcome.STOPPED) {
      return last.startedAt().isBefore(begun) ? new Due(night) : new Stopped(night, last);
    }
    // A machine that went away is no fault of the job: it goes on at once, the first time.
    int waited = course.troubles() - (last.outcome() == Outcome.CUT ? 1 : 0);
    if (waited > WAITS.size()) {
      return new GivenUp(night, last);
    }
    var again = waited <= 0 ? now : last.endedAt().plus(WAITS.get(waited - 1));
    // Where the clock was put back, what ended later than now is nothing to wait for.
    boolean waits = again.isAfter(now) && !last.endedAt().isAfter(now);
    return waits ? new Waiting(night, last, again) : new Due(night);
  }
}
