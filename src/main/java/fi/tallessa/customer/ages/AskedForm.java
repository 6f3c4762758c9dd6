package fi.tallessa.customer.ages;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was typed after asking a child who has turned 13.
 *
 * @param on the day of asking, blank for today
 * @param from the list it was said in; blank of any other place
 */
public record AskedForm(String answer, String on, String from) {
  public AskedForm {
    answer = Objects.requireNonNullElse(answer, "");
    on = Objects.requireNonNullElse(on, "");
    from = Objects.requireNonNullElse(from, "");
  }

  Result<Milestone> check(Birth birth, Visit visit) {
    var said = Choice.made("answer", Answer.of(answer, Answer.AT_13));
    var day = TypedDay.past("on", on, visit.today()).flatMap(typed -> asked(typed, birth));
    var problems = Problems.in(said, day);
    return problems.isEmpty()
        ? Result.fine(Milestone.at13(said.sure(), day.sure(), visit.who()))
        : Result.faulty(problems);
  }

  /** What was asked before the birthday was not asked at 13. */
  private static Result<LocalDate> asked(LocalDate day, Birth birth) {
    return Reached.asked(birth, day)
        ? Result.fine(day)
        : Result.faulty("on", "customer.ages.before_13");
  }
}
