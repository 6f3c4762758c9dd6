package fi.tallessa.casework.plan;

import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * How a step went, as it is told.
 *
 * @param how a {@link How} code, or that it is not done yet
 * @param told how often it had been told before
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record OutcomeForm(String how, String words, String told, String over) {

  static final String NOT_YET = "not-yet";
  static final int LONGEST = 500;

  public OutcomeForm {
    how = Objects.requireNonNullElse(how, "");
    words = Objects.requireNonNullElse(words, "");
    told = Objects.requireNonNullElse(told, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static OutcomeForm of(KeptStep kept) {
    var outcome = kept.outcome();
    return new OutcomeForm(
        outcome.map(one -> one.how().code()).orElse(NOT_YET),
        outcome.map(Outcome::words).orElse(""),
        state(kept),
        "");
  }

  OutcomeForm over(KeptStep newest) {
    return new OutcomeForm(how, words, state(newest), "yes");
  }

  /** Undone is told, too. */
  private static String state(KeptStep kept) {
    return kept.told() + (kept.open() ? ".open" : "");
  }

  /** With the other words where somebody chose them. */
  OutcomeForm worded(Worded answer) {
    return new OutcomeForm(how, Guard.worded(answer, words), told, over);
  }

  boolean isOn(KeptStep kept) {
    return told.equals(state(kept));
  }

  /** Empty of what is not done yet; why something was given up is said, the rest may be. */
  Result<Optional<Outcome>> check(Visit visit) {
    var said = Words.line("words", words, LONGEST);
    if (how.equals(NOT_YET)) {
      return said.flatMap(
          some ->
              some.isPresent()
                  ? Result.faulty("words", "casework.plan.words.unasked")
                  : Result.fine(Optional.empty()));
    }
    return Choice.made("how", How.of(how))
        .with(said, Told::new)
        .flatMap(
            told ->
                told.how() == How.GIVEN_UP && told.words().isEmpty()
                    ? Result.faulty("words", "casework.plan.words.missing")
                    : Result.fine(
                        Optional.of(
                            Outcome.of(
                                told.how(), told.words().map(Words::value).orElse(null), visit))));
  }

  private record Told(How how, Optional<Words> words) {
    @Override
    public String toString() {
      return "Told";
    }
  }

  @Override
  public String toString() {
    return "OutcomeForm";
  }
}
