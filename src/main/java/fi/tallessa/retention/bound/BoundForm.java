package fi.tallessa.retention.bound;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * How many a night at most, as typed.
 *
 * @param version the newest when the form was opened
 */
public record BoundForm(String most, String version) {

  private static final int LONGEST = 200;

  public BoundForm {
    most = Objects.requireNonNullElse(most, "");
    version = Objects.requireNonNullElse(version, "");
  }

  public static BoundForm of(Bound newest) {
    return new BoundForm("" + newest.most(), "" + newest.version());
  }

  /** The same number, as a change of what holds now. */
  public BoundForm over(Bound newest) {
    return new BoundForm(most, "" + newest.version());
  }

  Result<Integer> read() {
    return Words.line("most", most, LONGEST)
        .flatMap(
            words ->
                Result.needed(
                    words
                        .map(Words::value)
                        .filter(text -> text.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .filter(many -> many <= Bound.MOST),
                    "most",
                    "retention.bound.unreadable",
                    Bound.MOST));
  }
}
