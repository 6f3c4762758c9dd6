package fi.tallessa.access.unusual;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** Looking at what was found in the log is in the log. */
final class UnusualAction {
  /** What waits, without a code. */
  static final Action LIST = Action.list("access.unusual.list").reaching(Reach.OVERSIGHT);

  /** One of them, with the codes of the customers one oversees. */
  static final Action SEE = Action.list("access.unusual.see").reaching(Reach.OVERSIGHT);

  private UnusualAction() {}
}
