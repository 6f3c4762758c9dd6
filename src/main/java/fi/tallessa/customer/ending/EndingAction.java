package fi.tallessa.customer.ending;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with the list of consents that need somebody. */
final class EndingAction {
  /** Sees codes and days; opens no file. */
  static final Action LIST = Action.list("customer.ending.list").reaching(Reach.OVERSIGHT);

  private EndingAction() {}
}
