package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import java.util.Optional;

/**
 * Who may decide about a version: another line manager than its author (D11), about the newest
 * version only, once, and not to put in force what has already run out.
 */
final class MayDecide {

  /** Why not, as a problem on {@code words}; empty when one may. */
  static Optional<Problem> refusal(Outcome outcome, TestVersion version, int newest, Visit visit) {
    if (version.writtenBy().equals(visit.who())) {
      return Optional.of(Problem.of("words", "legalbasis.law.own"));
    }
    if (version.number() != newest) {
      return Optional.of(Problem.of("words", "legalbasis.balancing.replaced", newest));
    }
    if (outcome == Outcome.APPROVED && visit.today().isAfter(version.validUntil())) {
      return Optional.of(Problem.of("words", "legalbasis.balancing.past", version.validUntil()));
    }
    return Optional.empty();
  }

  private MayDecide() {}
}
