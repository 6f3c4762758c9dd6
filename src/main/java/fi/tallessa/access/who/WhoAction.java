package fi.tallessa.access.who;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

final class WhoAction {
  /** Who could open one customer today, and why. */
  static final Action READ = Action.list("access.who.read").reaching(Reach.LOOKS);

  private WhoAction() {}
}
