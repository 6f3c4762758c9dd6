package fi.tallessa.association.holiday;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Days on which nobody is here. They are for people to plan by and move no time limit: what a law
 * gives a month for takes no longer because we are away.
 *
 * @param removal who took it away again, and when; empty while it holds
 * @param back who brought it back last, and when
 */
public record ClosingDay(
    UUID id, String name, DateRange days, Optional<Removal> removal, Optional<Return> back) {

  Stream<WorkerId> people() {
    return Stream.concat(removal.stream().map(Removal::by), back.stream().map(Return::by));
  }

  boolean says(ClosingDay other) {
    return name.equals(other.name) && days.equals(other.days);
  }

  /** That somebody took it away: nobody has to wonder where it went. */
  public record Removal(WorkerId by, Instant at) {}

  /** That somebody brought it back after that. */
  public record Return(WorkerId by, Instant at) {}
}
