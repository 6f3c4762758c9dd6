package fi.tallessa.access.hurry;

import fi.tallessa.access.Why;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Why somebody opens many files, and a one-time code.
 *
 * @param proof the code; never written back into the page
 * @param back the page they were on their way to
 */
public record HurryForm(String reason, String proof, String back) {

  public HurryForm {
    reason = Objects.requireNonNullElse(reason, "");
    proof = Objects.requireNonNullElse(proof, "");
    back = Objects.requireNonNullElse(back, "");
  }

  Result<Words> check() {
    return Why.of("reason", reason);
  }

  @Override
  public String toString() {
    return "HurryForm";
  }
}
