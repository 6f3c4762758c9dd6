package fi.tallessa.nightly;

import fi.tallessa.holdings.NightJob.Missed;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One job on the managers' page.
 *
 * @param course how it has gone
 * @param standing what is to be done with it now
 * @param behind nights that are not done
 * @param ahead the night it is done for although that has not begun; null where the clock was right
 * @param slow whether it has run for longer than any night's work should
 */
public record NightlyRow(
    Course course, Standing standing, int behind, LocalDate ahead, boolean slow) {

  private static final Duration LONG = Duration.ofHours(3);

  static NightlyRow of(Course course, Nights nights, Instant now) {
    var newest = nights.newest(now);
    var standing = Standing.of(course, nights, now);
    return new NightlyRow(
        course,
        standing,
        course.night(newest).map(night -> behind(course, night, newest)).orElse(0),
        course.ahead().filter(night -> night.isAfter(newest)).orElse(null),
        standing instanceof Standing.Running(var attempt)
            && attempt.startedAt().plus(LONG).isBefore(now));
  }

  private static int behind(Course course, LocalDate night, LocalDate newest) {
    return course.missed() == Missed.NEWEST
        ? 1
        : (int) ChronoUnit.DAYS.between(night, newest.plusDays(1));
  }

  public String job() {
    return course.job();
  }

  /** The key of what it is called, of what it does, and of how many it did. */
  public String key(String part) {
    return course.job() + "." + part;
  }

  public String path(String verb) {
    return "/reviews/nightly/" + course.job() + "/" + verb;
  }

  /** The last attempt, or null. */
  public Attempt last() {
    return course.last().orElse(null);
  }

  public boolean done() {
    return last() != null && last().outcome() == Outcome.DONE;
  }

  public boolean failed() {
    return last() != null && last().outcome() == Outcome.FAILED;
  }

  public boolean stopped() {
    return last() != null && last().outcome() == Outcome.STOPPED;
  }

  /** When it is tried again, or null. */
  public Instant again() {
    return standing instanceof Standing.Waiting waiting ? waiting.again() : null;
  }

  /** Whether the next night alone tries again. */
  public boolean givenUp() {
    return standing instanceof Standing.GivenUp;
  }

  /** Whether it goes on only next night. */
  public boolean rests() {
    return standing instanceof Standing.Stopped;
  }

  /** Who stopped the last attempt, or null. */
  public WorkerId stopper() {
    return course.stopper().orElse(null);
  }

  public boolean running() {
    return standing instanceof Standing.Running;
  }

  public Pause pause() {
    return course.pause().orElse(null);
  }

  /** Whether one may be begun by hand: it has a night to do, and nobody is at it or holds it. */
  public boolean startable() {
    return switch (standing) {
      case Standing.Waiting _, Standing.GivenUp _, Standing.Stopped _ -> true;
      case Standing.Due _ -> !course.asked();
      case Standing.Done _ -> ahead != null;
      case Standing.Running _, Standing.Paused _ -> false;
    };
  }

  /** The key of its chip. */
  public String chip() {
    return "nightly.state."
        + switch (standing) {
          case Standing.Running _ -> course.stopper().isPresent() ? "stopping" : "running";
          case Standing.Paused _ -> "paused";
          case Standing.Done _ -> ahead == null ? "done" : "ahead";
          case Standing.Due _ -> last() == null ? "never" : "due";
          case Standing.Waiting _ -> "waiting";
          case Standing.GivenUp _ -> "given_up";
          case Standing.Stopped _ -> "stopped";
        };
  }

  /** Amber where somebody has to look. */
  public Tone tone() {
    return switch (standing) {
      case Standing.Running _ -> slow ? Tone.CARE : Tone.PLAIN;
      case Standing.Due _ -> Tone.PLAIN;
      case Standing.Done _ -> ahead == null ? Tone.OK : Tone.CARE;
      case Standing.Paused _, Standing.Waiting _, Standing.GivenUp _, Standing.Stopped _ ->
          Tone.CARE;
    };
  }
}
