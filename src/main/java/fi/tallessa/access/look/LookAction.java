package fi.tallessa.access.look;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** Looking at the log is in the log. It opens no file, so it counts as a list. */
final class LookAction {
  /** Who has looked at one customer. */
  static final Action READ = Action.list("access.look.read").reaching(Reach.LOOKS);

  /** What the workers one leads, and others at their customers, have looked at. */
  static final Action REVIEW = Action.list("access.look.review").reaching(Reach.OVERSIGHT);

  private LookAction() {}
}
