package fi.tallessa.customer.guardians;

import fi.tallessa.holdings.Action;

/** What may be done with the guardians of a child. */
final class GuardianAction {
  /** Opens a form. */
  static final Action OPEN = Action.read("customer.guardian.open");

  /** Reads what has been kept of one guardian, version by version. */
  static final Action HISTORY = Action.read("customer.guardian.history");

  static final Action ADD = Action.change("customer.guardian.add");
  static final Action CHANGE = Action.change("customer.guardian.change");

  /** Writes down that a guardian knows of the customer relationship (S7). */
  static final Action AWARE = Action.change("customer.guardian.aware");

  private GuardianAction() {}
}
