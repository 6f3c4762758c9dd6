package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.groupingBy;

import fi.tallessa.customer.datum.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A version of a guardian that nobody whom it is about has said to be right, and the day on which
 * it goes (D13): day 60 after a professional told it, or a sooner one that the association has set.
 * Whoever tells again prolongs nothing, nor does anybody end it whose word confirms nothing.
 *
 * @param stays whether the way to reach the guardian stays of it: where nothing else would hold
 */
public record UnverifiedGuardian(UUID id, int version, Optional<LocalDate> goesOn, boolean stays) {

  /**
   * The newest version, and those below it that go, down to the last that was said to be right.
   *
   * @param newestFirst every version of one guardian
   * @param lastDay of what was told on a day
   */
  static List<UnverifiedGuardian> of(
      List<KeptGuardian> newestFirst, UnaryOperator<LocalDate> lastDay) {
    var waiting = newestFirst.stream().takeWhile(kept -> kept.guardian().unverified()).toList();
    var days = days(waiting, lastDay);
    boolean alone =
        waiting.size() == newestFirst.size() && days.stream().allMatch(Optional::isPresent);
    var all = new ArrayList<UnverifiedGuardian>();
    for (int at = 0; at < waiting.size(); at++) {
      var kept = waiting.get(at);
      if (at == 0 || days.get(at).isPresent()) {
        all.add(new UnverifiedGuardian(kept.id(), kept.version(), days.get(at), at == 0 && alone));
      }
    }
    return all;
  }

  /**
   * @param everything every version of every guardian, the newest first within its guardian
   */
  public static List<UnverifiedGuardian> in(
      List<KeptGuardian> everything, UnaryOperator<LocalDate> lastDay) {
    return everything.stream().collect(groupingBy(KeptGuardian::id)).values().stream()
        .flatMap(one -> of(one, lastDay).stream())
        .toList();
  }

  /** The first day of each and of those below it. */
  private static List<Optional<LocalDate>> days(
      List<KeptGuardian> waiting, UnaryOperator<LocalDate> lastDay) {
    var days = new ArrayList<Optional<LocalDate>>();
    var first = Optional.<LocalDate>empty();
    for (var kept : waiting.reversed()) {
      first =
          Stream.concat(first.stream(), day(kept, lastDay).stream())
              .reduce(BinaryOperator.minBy(LocalDate::compareTo));
      days.addFirst(first);
    }
    return days;
  }

  private static Optional<LocalDate> day(KeptGuardian kept, UnaryOperator<LocalDate> lastDay) {
    var told = kept.guardian().told();
    return kept.shrinks() && told.source() == Source.PROFESSIONAL
        ? Optional.of(lastDay.apply(told.on()))
        : Optional.empty();
  }
}
