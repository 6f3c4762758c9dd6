package fi.tallessa.casework.need;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with notes that are old. */
final class NeedAction {
  /** Reads those that wait. */
  static final Action OPEN = Action.read("casework.need.open");

  static final Action KEEP = Action.change("casework.need.keep");
  static final Action THIN = Action.change("casework.need.thin");
  static final Action ERASE = Action.change("casework.need.erase");

  /** A line manager sees the codes of those with whom old notes wait. */
  static final Action LIST = Action.list("casework.need.list").reaching(Reach.OVERSIGHT);

  private NeedAction() {}
}
