package fi.tallessa.casework.group;

import fi.tallessa.casework.contact.MayUndo;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;

/**
 * Who may take a roll call back as if it had never been called: who called it, at once, as of one
 * contact. Afterwards it is put right, and what it said before stays beside it (S44).
 */
final class MayTakeBack {

  static boolean decide(KeptSession kept, Visit visit) {
    return kept.stands() && why(kept, visit).isEmpty();
  }

  /** Why not. */
  static Problems why(KeptSession kept, Visit visit) {
    if (!kept.by().equals(visit.who())) {
      return Problems.of(Problem.of("form", "casework.group.undo.not.others"));
    }
    return visit.when().isBefore(kept.at().plus(MayUndo.AT_ONCE))
        ? Problems.none()
        : Problems.of(Problem.of("form", "casework.group.undo.not.late"));
  }

  private MayTakeBack() {}
}
