package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That a customer came back after no relationship had lasted (D20). What a guardian was told of the
 * relationship before is not yet word of this one (S7): only while the end is a short time ago is
 * it the same work in the eyes of whoever was told.
 *
 * @param ended the last day of the relationship before
 * @param back the first day of the next one
 */
public record Return(LocalDate ended, LocalDate back) {

  /** So many days after the end it still is: a month, our own decision. */
  static final int SOON = 30;

  public boolean soon() {
    return !back.isAfter(ended.plusDays(SOON));
  }

  /** Whether what was told on a day was told of the relationship that has ended. */
  public boolean afterWhatWasTold(LocalDate on) {
    return !on.isAfter(ended);
  }

  /**
   * All, the oldest first. Who begins on the last day itself, or while another relationship lasts,
   * has not been away.
   */
  static List<Return> of(List<DateRange> relationships) {
    var returns = new ArrayList<Return>();
    var sorted = relationships.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    Optional<LocalDate> ended = Optional.empty();
    for (int at = 0; at < sorted.size(); at++) {
      var next = sorted.get(at);
      if (at > 0 && ended.filter(last -> next.from().isAfter(last)).isPresent()) {
        returns.add(new Return(ended.get(), next.from()));
      }
      ended = at == 0 ? next.lastDay() : later(ended, next.lastDay());
    }
    return List.copyOf(returns);
  }

  /** Empty where one of them lasts. */
  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(day -> other.map(last -> last.isAfter(day) ? last : day));
  }
}
