package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day and time of a contact: today and now where nobody says otherwise, and never to come. Kept
 * by the clock on the wall, so that a night on which it is set back or forward shifts nothing.
 *
 * @param at null where only the day was said
 */
public record WhenMet(LocalDate on, LocalTime at) {

  /** The clocks of two people differ a little. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  public static Result<WhenMet> typed(String day, String time, Visit visit) {
    return TypedDay.lately("day", day, visit.today())
        .with(TypedTime.read("time", time), (on, at) -> when(on, at, visit.when()))
        .flatMap(when -> when.possible(visit.when()));
  }

  private static WhenMet when(LocalDate on, Optional<LocalTime> at, Instant now) {
    var here = now.atZone(Visit.ZONE);
    boolean today = on.equals(here.toLocalDate());
    return new WhenMet(
        on, at.orElse(today ? here.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : null));
  }

  private Result<WhenMet> possible(Instant now) {
    if (at == null) {
      return Result.fine(this);
    }
    // In the hour that is left out in spring no clock shows this time.
    if (Visit.ZONE.getRules().getValidOffsets(on.atTime(at)).isEmpty()) {
      return Result.faulty("time", "casework.contact.time.left_out");
    }
    return on.atTime(at).atZone(Visit.ZONE).toInstant().isAfter(now.plus(AHEAD))
        ? Result.faulty("time", "casework.contact.time.future")
        : Result.fine(this);
  }
}
