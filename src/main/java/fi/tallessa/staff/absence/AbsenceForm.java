package fi.tallessa.staff.absence;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Objects;

/**
 * On which days somebody is away.
 *
 * @param from blank for today
 */
public record AbsenceForm(String from, String until) {

  static final AbsenceForm EMPTY = new AbsenceForm("", "");
  private static final int YEARS = 2;

  public AbsenceForm {
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
  }

  Result<DateRange> check(LocalDate today) {
    return first(today).with(last(today), Days::new).flatMap(Days::range);
  }

  private Result<LocalDate> first(LocalDate today) {
    return TypedDay.read("from", from)
        .map(day -> day.orElse(today))
        .flatMap(day -> day.isBefore(today) ? past() : Result.fine(day));
  }

  private static Result<LocalDate> past() {
    return Result.faulty("from", "web.date.past");
  }

  private Result<LocalDate> last(LocalDate today) {
    return TypedDay.read("until", until)
        .flatMap(day -> Result.needed(day, "until", "staff.absence.until.missing"))
        .flatMap(
            day ->
                day.isAfter(today.plusYears(YEARS))
                    ? Result.faulty("until", "staff.absence.far")
                    : Result.fine(day));
  }

  private record Days(LocalDate from, LocalDate until) {
    Result<DateRange> range() {
      return until.isBefore(from)
          ? Result.faulty("until", "web.date.order")
          : Result.fine(new DateRange(from, until));
    }
  }

  @Override
  public String toString() {
    return "AbsenceForm";
  }
}
