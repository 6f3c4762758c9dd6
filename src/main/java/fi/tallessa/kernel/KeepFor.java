package fi.tallessa.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * How long what is kept of somebody may be kept after they were a customer (S42): the relationship
 * and the statistics duty have both to be over, and the later of the two days begins the time. None
 * of the two is ever unknown, or nothing would ever be erased (tension X1).
 *
 * @param relationshipEnded last day of the relationship
 * @param statisticsUntil last day of the statistics duty
 */
public record KeepFor(LocalDate relationshipEnded, LocalDate statisticsUntil) {

  public KeepFor {
    Objects.requireNonNull(relationshipEnded);
    Objects.requireNonNull(statisticsUntil);
  }

  /** Of somebody with several relationships that have all ended: what ends last counts. */
  public static Optional<KeepFor> allOf(Collection<KeepFor> ended) {
    return ended.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeepFor(
                ended.stream()
                    .map(KeepFor::relationshipEnded)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(),
                ended.stream()
                    .map(KeepFor::statisticsUntil)
                    .max(Comparator.naturalOrder())
                    .orElseThrow()));
  }

  /** The day that begins the time. */
  public LocalDate begins() {
    return relationshipEnded.isAfter(statisticsUntil) ? relationshipEnded : statisticsUntil;
  }

  /**
   * The day by which everything is erased: "at most" grows over no weekend, and a month without
   * that date ends it sooner.
   */
  public LocalDate erasedBy(TimeLimit limit) {
    return CalendarRules.lastDayExactly(begins(), limit);
  }

  /**
   * The same where somebody has decided on an earlier day (D25): it holds where both duties are
   * over before it, and makes nothing later.
   */
  public LocalDate erasedBy(TimeLimit limit, Optional<LocalDate> sooner) {
    var latest = erasedBy(limit);
    return sooner.filter(day -> day.isAfter(begins()) && day.isBefore(latest)).orElse(latest);
  }

  /** Whether on a day all of it is to be gone. */
  public boolean over(TimeLimit limit, Optional<LocalDate> sooner, LocalDate today) {
    return !today.isBefore(erasedBy(limit, sooner));
  }
}
