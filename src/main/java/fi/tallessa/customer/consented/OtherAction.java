package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Action;

/** What may be done with other information. */
final class OtherAction {
  static final Action OPEN = Action.read("customer.other.open");
  static final Action ADD = Action.change("customer.other.add");
  static final Action VERIFY = Action.change("customer.other.verify");
  static final Action CHANGE = Action.change("customer.other.change");

  /** Reads what an entry said before. */
  static final Action HISTORY = Action.read("customer.other.history").openToProtect();

  static final Action REMOVE = Action.change("customer.other.remove");

  private OtherAction() {}
}
