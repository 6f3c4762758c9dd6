package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What may be done with health: each a line in the log that says so. Its seal opens to no other,
 * and its door to those alone who were given the right with their designation (S20); a student in
 * practice who was given it reads, and writes nothing.
 */
final class HealthAction {
  static final Action OPEN =
      Action.read("customer.health.open").reaching(Reach.HEALTH).openToInterns().openToProtect();

  /** With a form to write into. */
  static final Action FORM = Action.read("customer.health.form").reaching(Reach.HEALTH);

  static final Action ADD = Action.change("customer.health.add").reaching(Reach.HEALTH);
  static final Action VERIFY = Action.change("customer.health.verify").reaching(Reach.HEALTH);
  static final Action CHANGE = Action.change("customer.health.change").reaching(Reach.HEALTH);

  /** Reads what an entry said before. */
  static final Action HISTORY =
      Action.read("customer.health.history").reaching(Reach.HEALTH).openToInterns().openToProtect();

  static final Action REMOVE = Action.change("customer.health.remove").reaching(Reach.HEALTH);

  /** For the person's own copy, which is whole whoever makes it; read by whoever opens the file. */
  private static final Action COPY = Action.read("customer.health.copy");

  /** For a guardian who may read it, by whoever has the right to it: asked before it is done. */
  static final Action GIVE = Action.read("customer.health.give");

  /** On paper, for the worker. */
  static final Action PRINT = Action.read("customer.health.print").reaching(Reach.HEALTH);

  /** As far as the copy was opened. */
  static Action copy(Reach reach) {
    return COPY.reaching(reach);
  }

  private HealthAction() {}
}
