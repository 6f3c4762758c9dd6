package fi.tallessa.retention.due;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with the list of what goes. */
final class DueAction {
  /** Sees codes, days and reasons; opens no file. */
  static final Action LIST = Action.list("retention.due.list").reaching(Reach.OVERSIGHT);

  private DueAction() {}
}
