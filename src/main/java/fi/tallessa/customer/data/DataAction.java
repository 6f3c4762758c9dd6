package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;

/** What may be done with one datum of a customer. */
final class DataAction {
  /** Opens the form of one field, or what is not yet verified. */
  static final Action OPEN = Action.read("customer.data.open");

  /** Reads every version of one field. */
  static final Action HISTORY = Action.read("customer.data.history");

  /** Reads what a field said before it was put right (GDPR Art. 16). */
  static final Action APART = Action.read("customer.data.apart");

  /** Writes the next version. */
  static final Action CHANGE = Action.change("customer.data.change");

  /** Writes down that the customer or a guardian said it is right (S23). */
  static final Action VERIFY = Action.change("customer.data.verify");

  /** The age can be corrected while the file is closed because of it (S7). */
  static Action opening(String field) {
    return Field.BIRTH.code().equals(field) ? OPEN.reaching(Reach.SETTLING) : OPEN;
  }

  /** Writes as far as the form was opened. */
  static Action changing(Permit opened) {
    return CHANGE.reaching(opened.reach());
  }

  private DataAction() {}
}
