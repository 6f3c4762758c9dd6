package fi.tallessa.customer.relationship.correction;

import fi.tallessa.customer.relationship.End;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What was typed to correct an end.
 *
 * @param version how many versions of it there were when the form was opened
 */
public record CorrectionForm(
    String lastDay, String statisticsUntil, String reason, String why, Integer version) {

  private static final int LONGEST = 300;

  public CorrectionForm {
    lastDay = Objects.requireNonNullElse(lastDay, "");
    statisticsUntil = Objects.requireNonNullElse(statisticsUntil, "");
    reason = Objects.requireNonNullElse(reason, "");
    why = Objects.requireNonNullElse(why, "");
    version = Objects.requireNonNullElse(version, 0);
  }

  static CorrectionForm of(End end) {
    return new CorrectionForm(
        TypedDay.typed(end.days().relationshipEnded()),
        TypedDay.typed(end.days().statisticsUntil()),
        end.reason().code(),
        "",
        end.version());
  }

  /** The same, seen in the light of another version. */
  CorrectionForm seeing(int newest) {
    return new CorrectionForm(lastDay, statisticsUntil, reason, why, newest);
  }

  /** What was read, and why. */
  record Read(TypedEnd.Read end, String why) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read(LocalDate began, UnaryOperator<LocalDate> frozen, LocalDate today) {
    var end = new TypedEnd(lastDay, statisticsUntil, reason).read(began, frozen, today);
    var words =
        Words.text("why", why, LONGEST)
            .flatMap(said -> Result.needed(said.map(Words::value), "why", "web.field.required"));
    var problems = Problems.in(end, words);
    return problems.isEmpty()
        ? Result.fine(new Read(end.sure(), words.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "CorrectionForm";
  }
}
