package fi.tallessa.breach;

import fi.tallessa.association.clock.ReportTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The register, the newest first.
 *
 * @param next the number before which there are more
 */
public record BreachList(
    List<BreachLine> lines,
    Function<Instant, ReportTime> clock,
    Instant now,
    Optional<Integer> next) {

  /** For whoever answers for none. */
  public static final BreachList NONE =
      new BreachList(List.of(), aware -> null, Instant.EPOCH, Optional.empty());

  public ReportTime time(BreachLine one) {
    return clock.apply(one.breach().aware());
  }

  public boolean toldLate(BreachLine one) {
    return one.told().filter(told -> time(one).late(told)).isPresent();
  }

  @Override
  public String toString() {
    return "BreachList";
  }
}
