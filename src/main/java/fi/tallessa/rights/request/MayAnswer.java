package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way of telling somebody that it is done: that it is not, or that the guardian
 * who asked may have lost custody since (K5).
 */
final class MayAnswer {

  /**
   * @param kept whether something keeps the data from being erased (D18)
   */
  static Optional<Problem> unless(Request request, boolean kept, LocalDate day) {
    var outcome = request.current(day).orElseThrow().outcome();
    if (outcome.gives() && !request.told().lookedUp(day)) {
      return Optional.of(Problem.of("way", "rights.law.custody"));
    }
    return kept && request.erases(outcome)
        ? Optional.of(Problem.of("way", "rights.law.kept"))
        : Optional.empty();
  }

  private MayAnswer() {}
}
