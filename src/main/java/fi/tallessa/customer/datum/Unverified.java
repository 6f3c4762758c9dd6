package fi.tallessa.customer.datum;

import static java.util.stream.Collectors.groupingBy;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a field that nobody whom it is about has said to be right, and the day on which it
 * goes (D13): 60 days after a professional told it. What the customer or a guardian told of
 * somebody else stays, unverified; so does what may not go.
 */
public record Unverified(Field field, int version, Optional<LocalDate> goesOn) {

  public static final TimeLimit LIMIT = TimeLimit.days(60);

  /**
   * The newest version of a field, and those a professional told before it, down to the last that
   * was said to be right: whoever tells again prolongs nothing.
   *
   * @param newestFirst every version of one field
   */
  static List<Unverified> of(List<Kept> newestFirst) {
    return newestFirst.stream()
        .takeWhile(kept -> kept.datum().unverified())
        .filter(kept -> kept == newestFirst.getFirst() || goes(kept).isPresent())
        .map(kept -> new Unverified(kept.field(), kept.version(), goes(kept)))
        .toList();
  }

  /**
   * @param everything every version of every field, the newest first within its field
   */
  public static List<Unverified> in(List<Kept> everything) {
    return everything.stream().collect(groupingBy(Kept::field)).values().stream()
        .flatMap(field -> of(field).stream())
        .toList();
  }

  private static Optional<LocalDate> goes(Kept kept) {
    var told = kept.datum().told();
    return kept.field().goesUnconfirmed() && told.source() == Source.PROFESSIONAL
        ? Optional.of(CalendarRules.lastDayExactly(told.on(), LIMIT))
        : Optional.empty();
  }
}
