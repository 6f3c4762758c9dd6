package fi.tallessa.breach;

import fi.tallessa.association.clock.ReportTime;
import fi.tallessa.breach.Step.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A breach and all that came of it, in its order.
 *
 * @param steps the first is what was known when it was written down
 */
public record Course(Breach breach, ReportTime time, List<Step> steps) {

  public Known known() {
    return of(Kind.KNOWN).reduce((before, after) -> after).orElseThrow().known();
  }

  /** Counts the steps: a form that was filled from fewer was overtaken. */
  int version() {
    return steps.size();
  }

  /** When the ombudsman was told first. */
  public Optional<Instant> reported() {
    return of(Kind.REPORTED).map(Step::done).min(Instant::compareTo);
  }

  /** Whether it was decided if the ombudsman is told: the hours run until then. */
  public boolean decided() {
    return of(Kind.REPORTED).findAny().isPresent() || of(Kind.KEPT).findAny().isPresent();
  }

  /** Whether it was decided if the people are told. */
  public boolean peopleDecided() {
    return of(Kind.TOLD).findAny().isPresent() || of(Kind.NOT_TOLD).findAny().isPresent();
  }

  /** After it was told, what was found out since is told as well (Art. 33(4)). */
  public boolean moreToTell() {
    return reported().isPresent() && steps.getLast().is(Kind.KNOWN);
  }

  public List<Step> newestFirst() {
    return steps.reversed();
  }

  private Stream<Step> of(Kind kind) {
    return steps.stream().filter(one -> one.is(kind));
  }

  @Override
  public String toString() {
    return "Course";
  }
}
