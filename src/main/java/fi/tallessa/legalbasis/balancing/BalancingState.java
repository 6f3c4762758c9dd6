package fi.tallessa.legalbasis.balancing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether legitimate interest carries a service on a day. The last approved version counts: what is
 * written after it, waits or was sent back, changes nothing (S4, D21). A version counts from the
 * day of its approval on: none reaches back over files that were opened before.
 */
public sealed interface BalancingState {

  /** Nobody has written a test. */
  record Missing() implements BalancingState {}

  /** Written, and no version was ever approved by a second person. */
  record Unapproved(int newest) implements BalancingState {}

  /** Approved, with the conclusion that our interest may not go first. */
  record Rejected(int version) implements BalancingState {}

  record InForce(int version, LocalDate validUntil) implements BalancingState {}

  /** Past its last day, in the days of grace that the association has set. */
  record Overdue(int version, LocalDate validUntil, LocalDate opensUntil)
      implements BalancingState {}

  /** Past the days of grace, too. */
  record Lapsed(int version, LocalDate validUntil, LocalDate opensUntil)
      implements BalancingState {}

  /** The state on a day, from all versions of one service in any order. */
  static BalancingState on(LocalDate day, List<TestVersion> versions) {
    var newestFirst = Comparator.comparingInt(TestVersion::number).reversed();
    return versions.stream()
        .filter(version -> version.approvedBy(day))
        .min(newestFirst)
        .map(approved -> of(approved, day))
        .orElseGet(
            () ->
                versions.stream()
                    .min(newestFirst)
                    .<BalancingState>map(newest -> new Unapproved(newest.number()))
                    .orElseGet(Missing::new));
  }

  private static BalancingState of(TestVersion approved, LocalDate day) {
    if (!approved.conclusion().opensFiles()) {
      return new Rejected(approved.number());
    }
    var until = approved.validUntil();
    if (!day.isAfter(until)) {
      return new InForce(approved.number(), until);
    }
    var opens = approved.opensUntil();
    return day.isAfter(opens)
        ? new Lapsed(approved.number(), until, opens)
        : new Overdue(approved.number(), until, opens);
  }

  /** The last day of the test that counts; empty where none does. */
  static Optional<LocalDate> lastDay(BalancingState state) {
    return switch (state) {
      case InForce(var version, var until) -> Optional.of(until);
      case Overdue(var version, var until, var opens) -> Optional.of(until);
      case Lapsed(var version, var until, var opens) -> Optional.of(until);
      case Missing missing -> Optional.empty();
      case Unapproved unapproved -> Optional.empty();
      case Rejected rejected -> Optional.empty();
    };
  }

  /** Whether a file may be opened on legitimate interest. */
  default boolean opensNewFiles() {
    return this instanceof InForce || this instanceof Overdue;
  }
}
