package fi.tallessa.access.opening;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What comes before a line manager reads a file. */
final class OpeningAction {
  /** Writes down why, and may read the file for a while. */
  static final Action REASON = Action.change("access.opening.reason").reaching(Reach.REASON);

  private OpeningAction() {}
}
