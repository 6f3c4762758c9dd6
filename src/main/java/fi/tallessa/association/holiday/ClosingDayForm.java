package fi.tallessa.association.holiday;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days off as typed.
 *
 * @param once their id, so that a form sent twice adds them once
 * @param until blank for one day
 */
public record ClosingDayForm(String once, String name, String from, String until) {

  private static final int LONGEST = 80;

  public ClosingDayForm {
    once = Objects.requireNonNullElse(once, "");
    name = Objects.requireNonNullElse(name, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
  }

  static ClosingDayForm blank() {
    return new ClosingDayForm(Once.fresh(), "", "", "");
  }

  /** The same words, for other days. */
  ClosingDayForm anew() {
    return new ClosingDayForm(Once.fresh(), name, from, until);
  }

  Result<ClosingDay> read(LocalDate today) {
    var why =
        Words.line("name", name, LONGEST)
            .flatMap(words -> Result.needed(words.map(Words::value), "name", "web.field.required"));
    var first =
        TypedDay.read("from", from)
            .flatMap(day -> Result.needed(day, "from", "web.field.required"));
    var last = TypedDay.read("until", until).flatMap(day -> fits(first, day, today));
    var problems = Problems.in(why, first, last);
    return problems.isEmpty()
        ? Result.fine(
            new ClosingDay(
                Once.of(once),
                why.sure(),
                new DateRange(first.sure(), last.sure().orElse(first.sure())),
                Optional.empty(),
                Optional.empty()))
        : Result.faulty(problems);
  }

  /** Days that have passed would not be seen once they are kept. */
  private static Result<Optional<LocalDate>> fits(
      Result<LocalDate> first, Optional<LocalDate> last, LocalDate today) {
    if (!(first instanceof Result.Fine<LocalDate>(var from))) {
      return Result.fine(last);
    }
    if (last.filter(day -> day.isBefore(from)).isPresent()) {
      return Result.faulty("until", "web.date.order");
    }
    return last.orElse(from).isBefore(today)
        ? Result.faulty(last.isPresent() ? "until" : "from", "web.date.past")
        : Result.fine(last);
  }
}
