package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with contacts. */
final class ContactAction {
  /** Sees whose contact it can be: codes and first names. */
  static final Action CHOOSE = Action.list("casework.contact.choose").openToInterns();

  /** Opens the form. */
  static final Action OPEN = Action.read("casework.contact.open").openToInterns();

  static final Action ADD = Action.change("casework.contact.add").openToInterns();

  /** Keeps what is typed so far. */
  static final Action DRAFT = Action.change("casework.contact.draft").openToInterns();

  /** Leaves what one was typing when one's designation ended; reads nothing. */
  static final Action LEAVE = Action.change("casework.contact.leave").reaching(Reach.LEAVING);

  /** Takes back what was just written. */
  static final Action UNDO = Action.change("casework.contact.undo").openToInterns();

  static final Action CORRECT = Action.change("casework.contact.correct").openToInterns();

  /** Reads what a contact said before. */
  static final Action HISTORY =
      Action.read("casework.contact.history").openToInterns().openToProtect();

  private ContactAction() {}
}
