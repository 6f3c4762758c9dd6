package fi.tallessa.casework.before;

import fi.tallessa.holdings.Action;

/** What is done on the way to a meeting. */
final class BeforeAction {
  static final Action READ = Action.read("casework.before.read").openToInterns();

  private BeforeAction() {}
}
