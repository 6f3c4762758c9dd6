package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is done to a file because of somebody who lives with its customer. */
final class SpreadingAction {

  /** Hides the address; nothing of the file is opened for it. */
  static final Action SPREAD = Action.change("access.spreading.spread").reaching(Reach.NOTHING);

  private SpreadingAction() {}
}
