package fi.tallessa.customer.looked;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done to tell somebody who has looked at their data. */
final class LookedAction {
  /** Sees for whom there is a report. */
  static final Action OPEN = Action.read("customer.looked.open");

  /**
   * The customer's own: it names nobody and opens nothing, so who leads gives it also while the
   * file may only be kept (GDPR Art. 18).
   */
  static final Action PAPER = Action.list("customer.looked.paper").reaching(Reach.LOOKS);

  /** A guardian's. */
  static final Action GUARDIAN = Action.read("customer.looked.guardian");

  private LookedAction() {}
}
