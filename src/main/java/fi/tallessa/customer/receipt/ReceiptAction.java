package fi.tallessa.customer.receipt;

import fi.tallessa.holdings.Action;

/** What goes home with a customer. */
final class ReceiptAction {
  /** Hands out a copy of the record of one consent, on paper or for a machine. */
  static final Action GIVE = Action.read("customer.receipt.give");

  private ReceiptAction() {}
}
