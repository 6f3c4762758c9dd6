package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Why;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * What came of asking, as typed.
 *
 * @param outcome the code of a {@link Finding.Outcome}
 * @param reason in words that the worker reads too
 */
public record ClosingForm(String outcome, String reason) {

  static final ClosingForm BLANK = new ClosingForm("", "");

  public ClosingForm {
    outcome = Objects.requireNonNullElse(outcome, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  record Read(Finding.Outcome outcome, String words) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> check() {
    var what =
        Choice.made(
            "outcome", Finding.outcomes().filter(one -> one.code().equals(outcome)).findFirst());
    var why = Why.of("reason", reason);
    var problems = Problems.in(what, why);
    return problems.isEmpty()
        ? Result.fine(new Read(what.sure(), why.sure().value()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "ClosingForm";
  }
}
