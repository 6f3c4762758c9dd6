package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way of telling somebody that it is done: that it is not, or that the guardian
 * who asked may have lost custody since (K5). Nor are they told that something is kept for a claim
 * or an archive before it is held back, with a day to look at it again.
 */
final class MayAnswer {

  /**
   * @param kept whether something keeps the data from being erased (D18)
   * @param held whether a legal hold is in force
   */
  static Optional<Problem> unless(Request request, boolean kept, boolean held, LocalDate day) {
    var decision = request.current(day).orElseThrow();
    var outcome = decision.outcome();
    if (outcome.gives() && !request.told().lookedUp(day)) {
      return Optional.of(Problem.of("way", "rights.law.custody"));
    }
    if (!held && holds(request, decision.ground())) {
      return Optional.of(Problem.of("way", "rights.law.hold_first"));
    }
    return kept && request.erases(outcome)
        ? Optional.of(Problem.of("way", "rights.law.kept"))
        : Optional.empty();
  }

  /** A guardian's own data is not what a hold of the child's file is about. */
  private static boolean holds(Request request, Ground ground) {
    return request.kind() == Kind.ERASURE
        && !request.told().own()
        && (ground == Ground.LEGAL_CLAIMS || ground == Ground.ARCHIVE);
  }

  private MayAnswer() {}
}
