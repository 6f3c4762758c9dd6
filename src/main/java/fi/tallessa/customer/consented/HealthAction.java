package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Action;

/**
 * What may be done with health: each a line in the log that says so. Its seal opens to no other.
 */
final class HealthAction {
  static final Action OPEN = Action.read("customer.health.open");
  static final Action ADD = Action.change("customer.health.add");
  static final Action VERIFY = Action.change("customer.health.verify");
  static final Action CHANGE = Action.change("customer.health.change");

  /** Reads what an entry said before. */
  static final Action HISTORY = Action.read("customer.health.history");

  static final Action REMOVE = Action.change("customer.health.remove");

  /** For the person's own copy. */
  static final Action COPY = Action.read("customer.health.copy");

  /** On paper, for the worker. */
  static final Action PRINT = Action.read("customer.health.print");

  private HealthAction() {}
}
