package fi.tallessa.legalbasis;

import fi.tallessa.legalbasis.balancing.BalancingState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * What line managers are told of a test's last day, so that the next one is thought over, written
 * and approved in time: two months before it, two weeks before it, and when it has passed (S4,
 * D21).
 */
public enum Reminder {
  TWO_MONTHS,
  TWO_WEEKS,
  ENDED;

  private static final int FIRST = 60;
  private static final int SECOND = 14;

  /** What holds on a day; a newer version that was approved ends it, one that waits does not. */
  public static Optional<Reminder> of(BalancingState state, LocalDate day) {
    return switch (state) {
      case BalancingState.InForce(var version, var until) ->
          before(ChronoUnit.DAYS.between(day, until));
      case BalancingState.Overdue overdue -> Optional.of(ENDED);
      case BalancingState.Lapsed lapsed -> Optional.of(ENDED);
      case BalancingState.Missing missing -> Optional.empty();
      case BalancingState.Unapproved unapproved -> Optional.empty();
      case BalancingState.Rejected rejected -> Optional.empty();
    };
  }

  private static Optional<Reminder> before(long left) {
    return left > FIRST ? Optional.empty() : Optional.of(left > SECOND ? TWO_MONTHS : TWO_WEEKS);
  }

  /** The message key of its sentence, with the last day. */
  public String key() {
    return "legalbasis.balancing.reminder." + name().toLowerCase(Locale.ROOT);
  }
}
