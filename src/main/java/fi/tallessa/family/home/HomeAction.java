package fi.tallessa.family.home;

import fi.tallessa.holdings.Action;

/** What may be done with the homes of a customer. */
final class HomeAction {
  static final Action READ = Action.read("family.home.read");
  static final Action ADD = Action.change("family.home.add");
  static final Action CORRECT = Action.change("family.home.correct");
  static final Action REMOVE = Action.change("family.home.remove");

  /** Writes down where it is, or takes that out. */
  static final Action ADDRESS = Action.change("family.home.address");

  private HomeAction() {}
}
