package fi.tallessa.customer.ages;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * What was typed after asking a child who has turned 13.
 *
 * @param on the day of asking, blank for today
 */
public record AskedForm(String answer, String on) {
  public AskedForm {
    answer = Objects.requireNonNullElse(answer, "");
    on = Objects.requireNonNullElse(on, "");
  }

  Result<Milestone> check(Visit visit) {
    var said = Choice.made("answer", Answer.of(answer, Answer.AT_13));
    var day = TypedDay.past("on", on, visit.today());
    var problems = Problems.in(said, day);
    return problems.isEmpty()
        ? Result.fine(Milestone.at13(said.sure(), day.sure(), visit.who()))
        : Result.faulty(problems);
  }
}
