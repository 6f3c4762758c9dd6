package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
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
  static boolean may(Request request, LocalDate day) {
    return request.closed().isEmpty()
        && KINDS.contains(request.kind())
        && (request.told().told() || !request.kind().hasSituation())
        && theirs(request.told(), day);
  }

  /**
   * The same of a request that may have had something frozen before. What was lifted for another
   * asker, or by a restore, is frozen again: what is decided, or was, must stop something.
   */
  static boolean again(Request request, Optional<Freeze> freeze, LocalDate day) {
    return may(request, day)
        && freeze
            .filter(one -> one.lasts() || request.current(day).isPresent())
            .filter(one -> !owes(request, freeze, day))
            .isEmpty();
  }

  /** Whether it was decided that something may only be kept, and nothing is: nobody is told so. */
  static boolean owes(Request request, Optional<Freeze> freeze, LocalDate day) {
    return request.closed().isEmpty()
        && freeze.filter(Freeze::lasts).isEmpty()
        && request.current(day).filter(one -> follows(request, one.outcome())).isPresent();
  }

  /**
   * Nobody else has a child's file frozen, nor a guardian for their own data; of a child their own
   * word is enough (D12).
   */
  private static boolean theirs(Told told, LocalDate day) {
    var standing = told.mayAsk(day);
    return told.identity().sure()
        && !told.own()
        && (standing.may() || standing.open() || standing == MayAsk.WITH_GUARDIAN);
  }

  /**
   * Whether what rests on one consent may be frozen alone. A guardian may not be able to take back
   * what a child gave alone, and has none of it stopped either: they freeze a field, or all of it
   * (D8, D12).
   */
  static boolean aConsent(Request request, LocalDate day) {
    return request.told().asker() != Asker.GUARDIAN || !request.told().minor(day);
  }

  /**
   * Whether what was decided is that something may only be kept: a restriction that is given is
   * nothing else, and an objection that is accepted, or a part of it, stops the use.
   *
   * @param outcome of a decision that holds
   */
  static boolean follows(Request request, Outcome outcome) {
    return stops(request, outcome)
        || request.kind() == Kind.RESTRICTION && outcome.gives() && !request.told().own();
  }

  /** Whether nothing is waited for once they know: the data is not used again, and goes in time. */
  static boolean stops(Request request, Outcome outcome) {
    return request.kind() == Kind.OBJECTION && outcome.gives() && !request.told().own();
  }

  /**
   * Whether all of it was frozen while a part of the objection alone was accepted: the rest is used
   * again once they know which part is not.
   */
  static boolean narrows(Request request, Freeze freeze, LocalDate day) {
    return freeze.lasts()
        && freeze.what().equals(Frozen.ALL)
        && request
            .held(day)
            .filter(one -> one.outcome() == Outcome.PARTLY)
            .filter(one -> stops(request, one.outcome()))
            .isPresent();
  }

  /**
   * What stands in the way of lifting it, which the person is told of before (Art. 18(3)). What a
   * guardian had frozen before it came out that they ask about themselves waits for no decision:
   * the customer's data was never theirs to stop. What the customer had frozen waits for one. What
   * an accepted objection has stopped is used again only where they want it themselves (Art.
   * 18(2)), and whoever heard that lifts nothing by it alone.
   */
  static Optional<Problem> liftedUnless(
      Request request, Freeze freeze, WorkerId who, LocalDate day) {
    if (request.told().own() && freeze.byGuardian()) {
      return Optional.empty();
    }
    var held = request.held(day).map(Decision::outcome);
    if (held.isEmpty()) {
      return Optional.of(Problem.of("lifted", "rights.law.undecided"));
    }
    if (!stops(request, held.get()) || narrows(request, freeze, day)) {
      return Optional.empty();
    }
    return freeze.wish().isEmpty()
        ? Optional.of(Problem.of("lifted", "rights.law.objected"))
        : freeze
            .wish()
            .filter(one -> one.by().equals(who))
            .map(one -> Problem.of("lifted", "rights.law.heard_alone"));
  }

  /**
   * Whether somebody may write down that they want to have used again what was stopped; where more
   * than that is frozen, the rest is used again first, by whoever it may be.
   */
  static boolean mayWish(Request request, Freeze freeze, WorkerId who, LocalDate day) {
    return freeze.lasts()
        && request.closed().isPresent()
        && !narrows(request, freeze, day)
        && request.held(day).filter(one -> stops(request, one.outcome())).isPresent()
        && freeze.wish().filter(one -> one.by().equals(who)).isEmpty();
  }

  private MayFreeze() {}
}
