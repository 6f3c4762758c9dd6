package fi.tallessa.customer.consents;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with a customer's consents. */
final class ConsentAction {
  /** Opens a form. */
  static final Action OPEN = Action.read("customer.consent.open");

  /** Reads everything that was said about one consent, and whether it is as it was written. */
  static final Action READ = Action.read("customer.consent.read");

  static final Action ASK = Action.change("customer.consent.ask");
  static final Action ANSWER = Action.change("customer.consent.answer");

  /** Sees which consents stand, to take one back: names and states, and no data. */
  static final Action STANDING =
      Action.read("customer.consent.standing").reaching(Reach.TAKING_BACK);

  static final Action WITHDRAW =
      Action.change("customer.consent.withdraw").reaching(Reach.TAKING_BACK);

  /** A line manager says that it should not have been taken for a consent. */
  static final Action INVALIDATE = Action.change("customer.consent.invalidate");

  /** Opens a picture of a paper: a line of its own, and its seal opens to nothing else. */
  static final Action OPEN_SCAN = Action.read("customer.consent.scan.open");

  static final Action ADD_SCAN = Action.change("customer.consent.scan.add");
  static final Action ERASE_SCAN = Action.change("customer.consent.scan.erase");

  /** Writes down where the slip lies. */
  static final Action PLACE = Action.change("customer.consent.place");

  /** Writes down what a young person keeps from their guardians (K3). */
  static final Action DENY = Action.change("customer.consent.deny");

  private ConsentAction() {}
}
