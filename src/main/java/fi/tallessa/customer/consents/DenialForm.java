package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * What a young person keeps from their guardians, as somebody looks at it.
 *
 * @param reason why it holds, or holds no more
 * @param judged how age and development were considered, and that it is not clearly against their
 *     interest; not needed where it holds no more
 */
public record DenialForm(String reason, String judged) {

  private static final int LONGEST = 500;

  static final DenialForm EMPTY = new DenialForm("", "");

  public DenialForm {
    reason = Objects.requireNonNullElse(reason, "");
    judged = Objects.requireNonNullElse(judged, "");
  }

  /** Both answers. */
  Result<DenialForm> held() {
    var one = needed("reason", reason);
    var other = needed("judged", judged);
    var problems = Problems.in(one, other);
    return problems.isEmpty()
        ? Result.fine(new DenialForm(one.sure(), other.sure()))
        : Result.faulty(problems);
  }

  Result<String> ended() {
    return needed("reason", reason);
  }

  private static Result<String> needed(String field, String typed) {
    return Words.text(field, typed, LONGEST)
        .flatMap(some -> Result.needed(some.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "DenialForm";
  }
}
