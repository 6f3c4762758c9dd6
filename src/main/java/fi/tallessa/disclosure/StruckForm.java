package fi.tallessa.disclosure;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.util.Objects;
import java.util.Optional;

/** That a report was never sent, as typed: what was wrong. */
public record StruckForm(String wrong) {

  static final StruckForm BLANK = new StruckForm(null);

  public StruckForm {
    wrong = Objects.requireNonNullElse(wrong, "");
  }

  /**
   * @param before what was said of it already: the same once more is done, other words come back
   */
  Result<Struck> check(Optional<Struck> before, Visit visit) {
    return Words.line("wrong", wrong, Correction.LONGEST)
        .flatMap(words -> Result.needed(words, "wrong", "disclosure.own.struck.missing"))
        .map(words -> new Struck(words.value(), visit.today(), visit.who()))
        .flatMap(
            said ->
                before.isEmpty() || before.get().wrong().equals(said.wrong())
                    ? Result.fine(said)
                    : Result.faulty("wrong", "disclosure.own.struck.already"));
  }

  @Override
  public String toString() {
    return "StruckForm";
  }
}
