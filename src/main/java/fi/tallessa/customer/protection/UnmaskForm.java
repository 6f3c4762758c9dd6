package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Why a protected address has to be seen, and a one-time code.
 *
 * @param proof the code; never written back into the page
 */
public record UnmaskForm(String reason, String proof) {

  /** "ok" is no reason; a line manager reads this, and the customer may. */
  static final int SHORTEST = 5;

  static final int LONGEST = 300;

  public UnmaskForm {
    reason = Objects.requireNonNullElse(reason, "");
    proof = Objects.requireNonNullElse(proof, "");
  }

  Result<Words> check() {
    return Words.text("reason", reason, LONGEST)
        .map(words -> words.filter(one -> one.says(SHORTEST)))
        .flatMap(why -> Result.needed(why, "reason", "customer.protection.unmask.short", SHORTEST));
  }

  @Override
  public String toString() {
    return "UnmaskForm";
  }
}
