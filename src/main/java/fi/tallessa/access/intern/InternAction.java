package fi.tallessa.access.intern;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What is decided of students in practice, by the workers of a customer and by their line manager:
 * nothing of the file is read for it.
 */
final class InternAction {
  static final Action READ = Action.list("access.intern.read").reaching(Reach.LOOKS);
  static final Action DESIGNATE = Action.change("access.intern.designate").reaching(Reach.LOOKS);
  static final Action END = Action.change("access.intern.end").reaching(Reach.LOOKS);

  private InternAction() {}
}
