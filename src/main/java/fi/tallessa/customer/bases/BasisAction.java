package fi.tallessa.customer.bases;

import fi.tallessa.holdings.Action;

/** What may be done with what a group of data rests on. */
final class BasisAction {

  /** Opens the form, with all the group has rested on. */
  static final Action OPEN = Action.read("customer.bases.open");

  /** Lets a group rest on something else, with a reason (S2). */
  static final Action CHANGE = Action.change("customer.bases.change");

  private BasisAction() {}
}
