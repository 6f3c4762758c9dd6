package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The days and the reason of an end, as typed. */
public record TypedEnd(String lastDay, String statisticsUntil, String reason) {

  /** What was read. */
  public record Read(KeepFor days, EndReason reason) {}

  /**
   * @param frozen the day the figures of the year of a day are frozen
   */
  public Result<Read> read(LocalDate began, UnaryOperator<LocalDate> frozen, LocalDate today) {
    var last = day(EndDays.LAST_DAY, lastDay).flatMap(day -> EndDays.last(day, began, today));
    var statistics = day(EndDays.STATISTICS, statisticsUntil);
    var why = Choice.made("reason", EndReason.of(reason));
    var problems = Problems.in(last, statistics, why);
    return problems.isEmpty()
        ? EndDays.both(last.sure(), statistics.sure(), frozen.apply(last.sure()))
            .map(days -> new Read(days, why.sure()))
        : Result.faulty(problems);
  }

  private static Result<LocalDate> day(String field, String typed) {
    return TypedDay.read(field, typed)
        .flatMap(day -> Result.needed(day, field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "TypedEnd";
  }
}
