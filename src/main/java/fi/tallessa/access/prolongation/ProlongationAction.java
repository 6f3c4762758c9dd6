package fi.tallessa.access.prolongation;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What a line manager does with drafts that others wrote; it opens none of them. */
final class ProlongationAction {
  static final Action LIST = Action.list("access.prolongation.list").reaching(Reach.OVERSIGHT);
  static final Action PROLONG =
      Action.change("access.prolongation.prolong").reaching(Reach.OVERSIGHT);

  private ProlongationAction() {}
}
