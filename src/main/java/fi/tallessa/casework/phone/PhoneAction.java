package fi.tallessa.casework.phone;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is done with numbers in work phones; no file is opened but to save one. */
final class PhoneAction {

  static final Action LIST = Action.list("casework.phone.list").reaching(Reach.OVERSIGHT);
  static final Action OPEN = Action.read("casework.phone.open");
  static final Action SAVE = Action.change("casework.phone.save");
  static final Action REMOVE = Action.change("casework.phone.remove").reaching(Reach.OVERSIGHT);

  /** The phone went with the number in it, or with nobody who can take it out (S27). */
  static final Action DISUSE = Action.change("casework.phone.disuse").reaching(Reach.OVERSIGHT);

  private PhoneAction() {}
}
