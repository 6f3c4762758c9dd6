package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who takes a consent back, and how they said so. Nobody is asked why.
 *
 * @param by {@code customer}, or the id of a guardian
 */
public record WithdrawalForm(String by, String method) {

  public WithdrawalForm {
    by = Objects.requireNonNullElse(by, "");
    method = Objects.requireNonNullElse(method, "");
  }

  /** Who, out of those who may, and how. */
  record Checked(Choice by, Method method) {
    @Override
    public String toString() {
      return "Checked";
    }
  }

  Result<Checked> check(List<Choice> who) {
    var chosen = Choice.made("by", who.stream().filter(one -> one.value().equals(by)).findFirst());
    var how = Choice.made("method", how());
    var problems = Problems.in(chosen, how);
    return problems.isEmpty()
        ? Result.fine(new Checked(chosen.sure(), how.sure()))
        : Result.faulty(problems);
  }

  private Optional<Method> how() {
    return Method.of(method).filter(Method.OF_TAKING_BACK::contains);
  }

  @Override
  public String toString() {
    return "WithdrawalForm";
  }
}
