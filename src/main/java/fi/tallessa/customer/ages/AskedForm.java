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
    var said = Choice.made("answer", Answer.at13(answer));
    var day =
        TypedDay.read("on", on)
            .map(typed -> typed.orElse(visit.today()))
            .flatMap(
                typed ->
                    typed.isAfter(visit.today())
                        ? Result.faulty("on", "web.date.future")
                        : Result.fine(typed));
    var problems = Problems.in(said, day);
    return problems.isEmpty()
        ? Result.fine(new Milestone(null, said.sure(), day.sure(), visit.who()))
        : Result.faulty(problems);
  }
}
