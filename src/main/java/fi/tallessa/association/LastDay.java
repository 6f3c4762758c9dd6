package fi.tallessa.association;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day of a unit or a service, as typed: today or later, as what was done in it on the days
 * before is written down already. One that has passed stays as it is, and may be taken back.
 */
public final class LastDay {

  public static final String FIELD = "lastDay";

  public static Result<Optional<LocalDate>> read(
      String typed, Optional<LocalDate> before, LocalDate today) {
    return TypedDay.read(FIELD, typed)
        .flatMap(
            day ->
                day.equals(before) || day.stream().noneMatch(last -> last.isBefore(today))
                    ? Result.fine(day)
                    : Result.faulty(FIELD, "web.date.past"));
  }

  private LastDay() {}
}
