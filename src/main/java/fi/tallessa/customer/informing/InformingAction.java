package fi.tallessa.customer.informing;

import fi.tallessa.holdings.Action;

/** What is done about telling people what we keep. */
final class InformingAction {
  /** Reads who was told, and opens the form. */
  static final Action READ = Action.read("customer.informing.read");

  /** Writes down that somebody was told. */
  static final Action TOLD = Action.change("customer.informing.told");

  /** Writes down that somebody of whom others told us was reached, or that it was told on. */
  static final Action USED = Action.change("customer.informing.used");

  private InformingAction() {}
}
