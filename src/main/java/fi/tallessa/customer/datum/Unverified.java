package fi.tallessa.customer.datum;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A version of a field that nobody whom it is about has said to be right, and the day on which it
 * goes (D13): day 60 after a professional told it, or a sooner one that the association has set.
 * What the customer or a guardian told of somebody else stays, unverified; so does what may not go.
 */
public record Unverified(Field field, int version, Optional<LocalDate> goesOn) {

  /**
   * The newest version of a field, and those a professional told before it, down to the last that
   * was said to be right: whoever tells again prolongs nothing.
   *
   * @param newestFirst every version of one field
   * @param lastDay of what was told on a day
   */
  static List<Unverified> of(List<Kept> newestFirst, UnaryOperator<LocalDate> lastDay) {
    return newestFirst.stream()
        .takeWhile(kept -> kept.datum().unverified())
        .filter(kept -> kept == newestFirst.getFirst() || goes(kept, lastDay).isPresent())
        .map(kept -> new Unverified(kept.field(), kept.version(), goes(kept, lastDay)))
        .toList();
  }

  /**
   * @param everything every version of every field, the newest first within its field
   */
  public static List<Unverified> in(List<Kept> everything, UnaryOperator<LocalDate> lastDay) {
    return everything.stream().collect(groupingBy(Kept::field)).values().stream()
        .flatMap(field -> of(field, lastDay).stream())
        .toList();
  }

  private static Optional<LocalDate> goes(Kept kept, UnaryOperator<LocalDate> lastDay) {
    var told = kept.datum().told();
    return kept.field().goesUnconfirmed() && told.source() == Source.PROFESSIONAL
        ? Optional.of(lastDay.apply(told.on()))
        : Optional.empty();
  }
}
