package fi.tallessa.breach;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A moment of the past in Helsinki, typed as a day and a time of it. Of an hour that is there
 * twice, the first: never later than it was; but not the one before what it came after.
 */
final class TypedMoment {

  static Result<Instant> read(String day, String time, Visit visit) {
    return read(day, time, Instant.MIN, visit);
  }

  /**
   * @param after what came before it: of an hour that is there twice, the one that is no earlier
   */
  static Result<Instant> read(String day, String time, Instant after, Visit visit) {
    var on = TypedDay.lately("day", day, visit.today());
    var at =
        TypedTime.read("time", time)
            .flatMap(typed -> Result.needed(typed, "time", "web.field.required"));
    return on.with(at, (date, hour) -> moment(date.atTime(hour), after))
        .flatMap(
            moment ->
                moment.isAfter(visit.when())
                    ? Result.faulty("time", "breach.time.future")
                    : Result.fine(moment));
  }

  /** Of an hour that is not there, what the clock went on to. */
  private static Instant moment(LocalDateTime typed, Instant after) {
    var first = typed.atZone(Visit.ZONE);
    var second = first.withLaterOffsetAtOverlap().toInstant();
    return first.toInstant().isBefore(after) ? second : first.toInstant();
  }

  private TypedMoment() {}
}
