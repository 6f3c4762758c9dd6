package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision, as typed.
 *
 * @param ground the code of a {@link Ground}; of nothing where all that was asked is done
 * @param why in words the person understands
 * @param silent whether the letter tells neither ground nor reasons
 * @param version of the request that was read before
 */
public record DecisionForm(
    String outcome, String ground, String why, Boolean silent, String version) {

  private static final int SHORTEST = 5;

  public DecisionForm {
    outcome = Objects.requireNonNullElse(outcome, "");
    ground = Objects.requireNonNullElse(ground, "");
    why = Objects.requireNonNullElse(why, "");
    silent = Objects.requireNonNullElse(silent, false);
    version = Objects.requireNonNullElse(version, "");
  }

  static DecisionForm of(Request one) {
    return new DecisionForm("", "", "", false, "" + one.version());
  }

  /** The same words, after what came meanwhile. */
  DecisionForm over(Request now) {
    return new DecisionForm(outcome, ground, why, silent, "" + now.version());
  }

  /**
   * What was typed, well.
   *
   * @param ground null where none is needed
   * @param why null where none is needed
   */
  record Read(Outcome outcome, Ground ground, String why, boolean silent) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read(Request request, LocalDate today) {
    var decided = Choice.made("outcome", Outcome.of(outcome));
    var on = decided.flatMap(one -> ground(request.kind(), one));
    var reason = Words.text("why", why, RequestForm.LONGEST).flatMap(this::needed);
    var problems = decided.isFine() ? Problems.in(on, reason) : Problems.in(decided, reason);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    if (silent && on.sure().filter(Ground::mayBeSilent).isEmpty()) {
      return Result.faulty("silent", "rights.law.silent");
    }
    var stands = MayDecide.unless(request, decided.sure(), on.sure().orElse(null), today);
    return stands
        .<Result<Read>>map(problem -> Result.faulty(Problems.of(problem)))
        .orElseGet(
            () ->
                Result.fine(
                    new Read(
                        decided.sure(),
                        on.sure().orElse(null),
                        reason.sure().map(Words::value).orElse(null),
                        silent)));
  }

  /** One of the list of this right and this outcome; what is in no list is refused here too. */
  private Result<Optional<Ground>> ground(Kind kind, Outcome decided) {
    return decided.isLess()
        ? Result.needed(
                Ground.of(ground).filter(Ground.of(kind, decided)::contains),
                "ground",
                "rights.law.ground")
            .map(Optional::of)
        : ground.isEmpty()
            ? Result.fine(Optional.empty())
            : Result.faulty("ground", "rights.law.no_ground");
  }

  /** One letter is no reason; and where all is done, no letter has a place for one. */
  private Result<Optional<Words>> needed(Optional<Words> words) {
    var decided = Outcome.of(outcome);
    boolean needed = decided.filter(Outcome::saysWhy).isPresent();
    boolean enough = words.filter(one -> one.says(SHORTEST)).isPresent();
    if (needed && !enough) {
      return Result.faulty("why", "rights.law.why");
    }
    return decided.isPresent() && !needed && words.isPresent()
        ? Result.faulty("why", "rights.law.no_why")
        : Result.fine(words);
  }

  @Override
  public String toString() {
    return "DecisionForm";
  }
}
