package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** When, how long and where, as typed. */
record SlotForm(String on, String at, String minutes, String where) {

  /** Whoever books further ahead has mistyped the year. */
  private static final int YEARS_AHEAD = 2;

  SlotForm {
    on = Objects.requireNonNullElse(on, "");
    at = Objects.requireNonNullElse(at, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    where = Objects.requireNonNullElse(where, "");
  }

  Result<Placed> check(LocalDate today) {
    var day = day(today);
    var time =
        TypedTime.read("at", at).flatMap(one -> Result.needed(one, "at", "web.field.required"));
    var length = length();
    var kind = Choice.made("where", Where.of(where));
    var problems = Problems.in(day, time, length, kind);
    return problems.isEmpty()
        ? placed(day.sure(), time.sure(), length.sure(), kind.sure())
        : Result.faulty(problems);
  }

  /** When and where a meeting is to be. */
  record Placed(Slot slot, Where where) {}

  private static Result<Placed> placed(LocalDate day, LocalTime time, int minutes, Where where) {
    return LocalStart.of(day, time).map(start -> new Placed(new Slot(start, minutes), where));
  }

  private Result<LocalDate> day(LocalDate today) {
    return TypedDay.read("on", on)
        .map(day -> day.orElse(today))
        .flatMap(
            day ->
                day.isBefore(today)
                    ? Result.faulty("on", "web.date.past")
                    : day.isAfter(today.plusYears(YEARS_AHEAD))
                        ? Result.faulty("on", "casework.appointment.far")
                        : Result.fine(day));
  }

  private Result<Integer> length() {
    int typed = minutes.strip().matches("\\d{1,4}") ? Integer.parseInt(minutes.strip()) : 0;
    return typed < Slot.SHORTEST || typed > Slot.LONGEST
        ? Result.faulty(
            "minutes",
            "casework.appointment.minutes.range",
            Slot.SHORTEST,
            Integer.toString(Slot.LONGEST))
        : Result.fine(typed);
  }

  @Override
  public String toString() {
    return "SlotForm";
  }
}
