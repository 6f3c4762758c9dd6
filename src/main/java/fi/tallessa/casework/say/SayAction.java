package fi.tallessa.casework.say;

import fi.tallessa.holdings.Action;

/** What may be done with what a minor keeps from their guardians. */
final class SayAction {
  static final Action OPEN = Action.read("casework.say.open");
  static final Action KEEP = Action.change("casework.say.keep");

  /** Writes down why it would be clearly against the child's interest. */
  static final Action REFUSE = Action.change("casework.say.refuse");

  static final Action END = Action.change("casework.say.end");

  private SayAction() {}
}
