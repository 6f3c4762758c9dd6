package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.FromOutside;
import java.util.Optional;
import java.util.Set;

/**
 * Who is the second of two at a paper: another line manager, and where none is there but who is one
 * of the two already, or not even they any more, somebody from outside (D11). They begin nothing;
 * they see slips, and no customer.
 */
final class MayBeSecond {

  /**
   * Why not, as a problem on a field; empty when one may.
   *
   * @param managers who are line managers and not away on the day
   * @param first who is one of the two already
   */
  static Optional<Problem> refusal(
      String field, Set<WorkerId> managers, Set<WorkerId> first, WorkerId who) {
    return managers.contains(who) || FromOutside.may(managers, first)
        ? Optional.empty()
        : Optional.of(Problem.of(field, "legalbasis.law.outside"));
  }

  /** Why somebody may not be the first; empty when they may. */
  static Optional<Problem> first(String field, Set<WorkerId> managers, WorkerId who) {
    return managers.contains(who)
        ? Optional.empty()
        : Optional.of(Problem.of(field, "legalbasis.cabinet.law.first"));
  }

  private MayBeSecond() {}
}
