package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Action;

/** What may be done with contacts. */
final class ContactAction {

  /** Opens the form. */
  static final Action OPEN = Action.read("casework.contact.open");

  static final Action ADD = Action.change("casework.contact.add");

  /** Keeps what is typed so far. */
  static final Action DRAFT = Action.change("casework.contact.draft");

  /** Takes back what was just written. */
  static final Action UNDO = Action.change("casework.contact.undo");

  static final Action CORRECT = Action.change("casework.contact.correct");

  /** Reads what a contact said before. */
  static final Action HISTORY = Action.read("casework.contact.history");

  private ContactAction() {}
}
