package fi.tallessa.customer.ages;

import fi.tallessa.customer.basis.Rest;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed of a guardian whose rights have ended: whether the data stays, and why.
 *
 * @param on the day of asking or deciding, blank for today
 */
public record EndedForm(String answer, String why, String on) {

  public EndedForm {
    answer = Objects.requireNonNullElse(answer, "");
    why = Objects.requireNonNullElse(why, "");
    on = Objects.requireNonNullElse(on, "");
  }

  static EndedForm empty() {
    return new EndedForm("", "", "");
  }

  /**
   * @param rests what a guardian's data may rest on now; empty where there is nothing
   */
  Result<Milestone> check(UUID guardian, Birth birth, Optional<Rest> rests, Visit visit) {
    var said =
        Choice.made("answer", Answer.of(answer, Answer.AT_18)).flatMap(one -> may(one, rests));
    var reason = Words.text("why", why, Milestone.LONGEST_WHY);
    var day = TypedDay.past("on", on, visit.today()).flatMap(typed -> ofAge(typed, birth));
    var problems = Problems.in(said, reason, day);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    if (said.sure().needsWhy() && reason.sure().isEmpty()) {
      return Result.faulty("why", "customer.ages.why.missing");
    }
    return Result.fine(
        new Milestone(
            guardian,
            said.sure(),
            day.sure(),
            visit.who(),
            reason.sure().map(Words::value).orElse(null),
            said.sure() == Answer.KEEP ? rests.orElseThrow().basis().written() : null));
  }

  /** Nothing is kept on nothing (S2). */
  private static Result<Answer> may(Answer said, Optional<Rest> rests) {
    return said == Answer.KEEP && rests.isEmpty()
        ? Result.faulty("answer", "customer.ages.rests_on_nothing")
        : Result.fine(said);
  }

  /** A child's word of the days before is no word of the adult's. */
  private static Result<LocalDate> ofAge(LocalDate day, Birth birth) {
    return birth.ofAge(day) ? Result.fine(day) : Result.faulty("on", "customer.ages.before_18");
  }

  @Override
  public String toString() {
    return "EndedForm";
  }
}
