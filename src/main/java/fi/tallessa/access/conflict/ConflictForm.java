package fi.tallessa.access.conflict;

import fi.tallessa.access.Why;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.Collection;
import java.util.Objects;

/**
 * Who may never open a file, as typed.
 *
 * @param worker the id of who may not
 * @param tie the code of a {@link Tie}
 * @param reason what a line manager should know of it later
 */
public record ConflictForm(String worker, String tie, String reason) {

  public ConflictForm {
    worker = Objects.requireNonNullElse(worker, "");
    tie = Objects.requireNonNullElse(tie, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  static final ConflictForm BLANK = new ConflictForm("", "", "");

  /**
   * @param may who may be chosen
   */
  Result<Proposed> check(Collection<WorkerId> may) {
    var who =
        Choice.made(
            "worker", may.stream().filter(one -> one.toString().equals(worker)).findFirst());
    var how = Choice.made("tie", Tie.of(tie));
    var why = Why.of("reason", reason);
    var problems = Problems.in(who, how, why);
    return problems.isEmpty()
        ? Result.fine(new Proposed(who.sure(), how.sure(), why.sure().value()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "ConflictForm";
  }
}
