package fi.tallessa.breach;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.kernel.Visit;
import java.time.Instant;

/**
 * A moment of the past in Helsinki, typed as a day and a time of it. Of an hour that is there
 * twice, the first: never later than it was.
 */
final class TypedMoment {

  static Result<Instant> read(String day, String time, Visit visit) {
    var on = TypedDay.lately("day", day, visit.today());
    var at =
        TypedTime.read("time", time)
            .flatMap(typed -> Result.needed(typed, "time", "web.field.required"));
    return on.with(at, (date, hour) -> date.atTime(hour).atZone(Visit.ZONE).toInstant())
        .flatMap(
            moment ->
                moment.isAfter(visit.when())
                    ? Result.faulty("time", "breach.time.future")
                    : Result.fine(moment));
  }

  private TypedMoment() {}
}
