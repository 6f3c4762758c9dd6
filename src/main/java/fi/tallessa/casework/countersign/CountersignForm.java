package fi.tallessa.casework.countersign;

import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Why something is taken out of the file, as typed.
 *
 * @param seen what of it the reader had before them
 */
public record CountersignForm(String seen, String why) {

  private static final int LONGEST = 500;

  public CountersignForm {
    seen = Objects.requireNonNullElse(seen, "");
    why = Objects.requireNonNullElse(why, "");
  }

  /** With the other words where somebody chose them. */
  CountersignForm worded(Worded answer) {
    return new CountersignForm(seen, Guard.worded(answer, why));
  }

  Result<Words> check() {
    return Words.text("why", why, LONGEST)
        .flatMap(words -> Result.needed(words, "why", "casework.countersign.why.missing"));
  }

  @Override
  public String toString() {
    return "CountersignForm";
  }
}
