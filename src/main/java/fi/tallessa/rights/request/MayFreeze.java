package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When data is only kept because of a request, and how long (GDPR Art. 18(1), D12): from the moment
 * the situation is told, with no proof; until it is decided, and the person was told.
 */
final class MayFreeze {

  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.OBJECTION, Kind.RESTRICTION, Kind.RECTIFICATION);

  /** Not told yet: nothing is frozen, and nothing rejected. */
  static boolean may(Request request) {
    return request.closed().isEmpty()
        && KINDS.contains(request.kind())
        && (request.told().told() || !request.kind().hasSituation());
  }

  /**
   * Whether what was decided freezes by itself: a restriction that is given is nothing else.
   *
   * @param outcome of a decision that holds
   */
  static boolean follows(Kind kind, Outcome outcome) {
    return kind == Kind.RESTRICTION && outcome.gives();
  }

  /** What stands in the way of lifting it, which the person is told of before (Art. 18(3)). */
  static Optional<Problem> liftedUnless(Request request) {
    var held = request.current().filter(Decision::holds);
    if (held.isEmpty()) {
      return Optional.of(Problem.of("lifted", "rights.law.undecided"));
    }
    return request.kind() == Kind.OBJECTION && held.get().outcome() == Outcome.ACCEPTED
        ? Optional.of(Problem.of("lifted", "rights.law.objected"))
        : Optional.empty();
  }

  private MayFreeze() {}
}
