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
 * @param leftover asked while the data may only be kept
 */
public record WithdrawalForm(String by, String method, String leftover) {

  public WithdrawalForm {
    by = Objects.requireNonNullElse(by, "");
    method = Objects.requireNonNullElse(method, "");
    leftover = Objects.requireNonNullElse(leftover, "");
  }

  /** Who, out of those who may, how, and what becomes of what rested on it. */
  record Checked(Withdrawer by, Method method, Leftover leftover) {
    @Override
    public String toString() {
      return "Checked";
    }
  }

  /**
   * @param asksLeftover whether it is asked what becomes of what rested on it
   */
  Result<Checked> check(List<Withdrawer> who, boolean asksLeftover) {
    var chosen = Choice.made("by", who.stream().filter(one -> one.value().equals(by)).findFirst());
    var how = Choice.made("method", how());
    var rest =
        asksLeftover ? Choice.made("leftover", Leftover.of(leftover)) : Result.fine(Leftover.ERASE);
    var problems = Problems.in(chosen, how, rest);
    return problems.isEmpty()
        ? Result.fine(new Checked(chosen.sure(), how.sure(), rest.sure()))
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
