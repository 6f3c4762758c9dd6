package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * What puts a line of the log right, beside the boxes of the line itself.
 *
 * @param right whether it was told otherwise, or nothing was told at all
 * @param wrong what was wrong
 * @param seen how many corrections the line had when the form was opened
 */
public record CorrectionForm(String right, String wrong, String seen) {

  static final String OTHERWISE = "otherwise";
  static final String NOTHING = "nothing";

  public CorrectionForm {
    right = Objects.requireNonNullElse(right, "");
    wrong = Objects.requireNonNullElse(wrong, "");
    seen = Objects.requireNonNullElse(seen, "");
  }

  static CorrectionForm of(KeptDisclosure kept) {
    return new CorrectionForm(null, null, seen(kept));
  }

  CorrectionForm reworded(String other) {
    return new CorrectionForm(right, other, seen);
  }

  /** The line as it is now has been seen; what was typed stays. */
  CorrectionForm seeing(KeptDisclosure kept) {
    return new CorrectionForm(right, wrong, seen(kept));
  }

  private static String seen(KeptDisclosure kept) {
    return String.valueOf(kept.corrections().size());
  }

  boolean otherwise() {
    return right.equals(OTHERWISE);
  }

  boolean chosen() {
    return otherwise() || right.equals(NOTHING);
  }

  /** Problems: nothing chosen, no reason, or another tab has put the line right meanwhile. */
  Result<String> check(KeptDisclosure kept) {
    var choice = chosen() ? Result.fine(right) : Result.<String>faulty("right", "web.field.choose");
    var fresh =
        seen.equals(seen(kept))
            ? Result.fine(seen)
            : Result.<String>faulty("wrong", "disclosure.correct.meanwhile");
    var reason =
        Words.line("wrong", wrong, Correction.LONGEST)
            .flatMap(words -> Result.needed(words, "wrong", "disclosure.correct.wrong.missing"));
    var problems = Problems.in(choice, fresh, reason);
    return problems.isEmpty() ? Result.fine(reason.sure().value()) : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "CorrectionForm";
  }
}
