package fi.tallessa.customer.ages;

import fi.tallessa.holdings.Action;

/** What is done when a customer has turned 13 or 18. */
final class AgesAction {
  /** Opens the form, or reads before deciding about a guardian. */
  static final Action OPEN = Action.read("customer.ages.open");

  /** Writes down that a child who has turned 13 was asked. */
  static final Action ASKED = Action.change("customer.ages.asked");

  /** Writes down that something was told or looked at, at 13 or 18. */
  static final Action TICK = Action.change("customer.ages.tick");

  /** Keeps a guardian of one who has turned 18, as the customer wants. */
  static final Action KEEP = Action.change("customer.ages.keep");

  /** Erases a guardian of one who has turned 18, every version. */
  static final Action ERASE = Action.change("customer.ages.erase");

  private AgesAction() {}
}
