package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way of a decision: nothing is given to somebody we do not know, or who has no
 * right to it; nothing is refused, or accepted, for what nobody has asked them yet (S49).
 */
final class MayDecide {

  /** What may be decided on a day, or the problem at the box it is about. */
  static Optional<Problem> unless(Request request, Outcome outcome, Ground ground, LocalDate day) {
    var told = request.told();
    if (outcome.gives()) {
      return given(request, day);
    }
    if (outcome == Outcome.TAKEN_BACK) {
      return Optional.empty();
    }
    if (ground == Ground.NO_STANDING) {
      return problem(told.mayAsk(day).may() || told.mayAsk(day).open(), "ground", "standing");
    }
    if (ground == Ground.NO_IDENTITY) {
      return problem(told.identity() != Identity.ASKED_IN_VAIN, "ground", "asked");
    }
    return untold(request);
  }

  /** Nor is an objection accepted of which nobody knows what it is about (D12). */
  private static Optional<Problem> given(Request request, LocalDate day) {
    var told = request.told();
    return problem(!told.identity().sure(), "outcome", "identity")
        .or(() -> problem(!told.lookedUp(day), "outcome", "custody"))
        .or(() -> problem(!told.mayAsk(day).may(), "outcome", "no_standing"))
        .or(() -> untold(request));
  }

  private static Optional<Problem> untold(Request request) {
    return problem(request.kind().hasSituation() && !request.told().told(), "outcome", "untold");
  }

  private static Optional<Problem> problem(boolean stands, String box, String key) {
    return stands ? Optional.of(Problem.of(box, "rights.law." + key)) : Optional.empty();
  }

  private MayDecide() {}
}
