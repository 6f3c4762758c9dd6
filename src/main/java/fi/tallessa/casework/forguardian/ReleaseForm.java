package fi.tallessa.casework.forguardian;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/** Why a guardian from whom a child is hidden is shown what we keep all the same. */
public record ReleaseForm(String reason) {

  static final ReleaseForm EMPTY = new ReleaseForm("");

  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;

  public ReleaseForm {
    reason = Objects.requireNonNullElse(reason, "");
  }

  /** "ok" is no reason. */
  Result<Words> check() {
    return Words.text("reason", reason, LONGEST)
        .map(words -> words.filter(one -> one.says(SHORTEST)))
        .flatMap(
            why -> Result.needed(why, "reason", "casework.forguardian.release.short", SHORTEST));
  }

  @Override
  public String toString() {
    return "ReleaseForm";
  }
}
