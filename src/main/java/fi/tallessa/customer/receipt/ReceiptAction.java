package fi.tallessa.customer.receipt;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What goes home with a customer. */
final class ReceiptAction {
  /**
   * Hands out a copy of the record of one consent, on paper or for a machine. It names nobody and
   * holds no data of the file, and whoever takes a consent back takes the proof home, also where
   * the rest is shut (GDPR Art. 7(1), 7(3)).
   */
  static final Action GIVE = Action.read("customer.receipt.give").reaching(Reach.TAKING_BACK);

  private ReceiptAction() {}
}
