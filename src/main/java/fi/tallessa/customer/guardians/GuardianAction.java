package fi.tallessa.customer.guardians;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with the guardians of a child. */
final class GuardianAction {
  /** Opens a form. */
  static final Action OPEN = Action.read("customer.guardian.open");

  /** Reads what has been kept of one guardian, version by version. */
  static final Action HISTORY = Action.read("customer.guardian.history");

  /** Opens the forms that settle whether a guardian knows; also while the file is closed (S7). */
  static final Action TELL = Action.read("customer.guardian.tell").reaching(Reach.SETTLING);

  static final Action ADD = Action.change("customer.guardian.add").reaching(Reach.SETTLING);
  static final Action CHANGE = Action.change("customer.guardian.change");

  /** Writes down that a guardian knows of the customer relationship (S7). */
  static final Action AWARE = Action.change("customer.guardian.aware").reaching(Reach.SETTLING);

  /**
   * Writes down who has custody, from when and until when (D7). Also while the file is closed: a
   * wrong word on custody may be what has closed it (S7).
   */
  static final Action CUSTODY = Action.change("customer.guardian.custody").reaching(Reach.SETTLING);

  /** Writes down that what is kept of a guardian is right (S23). */
  static final Action VERIFY = Action.change("customer.guardian.verify");

  /** Takes out a guardian who was written down by mistake. */
  static final Action REMOVE = Action.change("customer.guardian.remove");

  private GuardianAction() {}
}
