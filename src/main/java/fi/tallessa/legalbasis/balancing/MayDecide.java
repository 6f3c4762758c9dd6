package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import fi.tallessa.staff.FromOutside;
import java.util.Optional;
import java.util.Set;

/**
 * Who may decide about a version: another line manager than its author, and where no other is
 * there, somebody from outside (D11); about the newest version only, once, and not to put in force
 * what has already run out.
 */
final class MayDecide {

  /**
   * Why not, as a problem on {@code words}; empty when one may.
   *
   * @param managers who are line managers and not away on the day of the visit
   */
  static Optional<Problem> refusal(
      Outcome outcome, TestVersion version, int newest, Set<WorkerId> managers, Visit visit) {
    if (version.writtenBy().equals(visit.who())) {
      return Optional.of(Problem.of("words", own(managers)));
    }
    if (!managers.contains(visit.who())
        && !FromOutside.may(managers, Set.of(version.writtenBy()))) {
      return Optional.of(Problem.of("words", "legalbasis.law.outside"));
    }
    if (version.number() != newest) {
      return Optional.of(Problem.of("words", "legalbasis.balancing.replaced", newest));
    }
    if (outcome == Outcome.APPROVED && visit.today().isAfter(version.validUntil())) {
      return Optional.of(Problem.of("words", "legalbasis.balancing.past", version.validUntil()));
    }
    return Optional.empty();
  }

  /** Whoever is alone is told whom to ask. */
  private static String own(Set<WorkerId> managers) {
    return managers.size() == 1 ? "legalbasis.law.alone" : "legalbasis.law.own";
  }

  private MayDecide() {}
}
