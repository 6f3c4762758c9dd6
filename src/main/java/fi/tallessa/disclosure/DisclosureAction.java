package fi.tallessa.disclosure;

import fi.tallessa.holdings.Action;

/** What may be done with the log of what was told to others. */
final class DisclosureAction {

  static final Action READ = Action.read("disclosure.log.read");
  static final Action WRITE = Action.change("disclosure.log.write");
  static final Action CORRECT = Action.change("disclosure.log.correct");
  static final Action CHANGE = Action.change("disclosure.log.change");

  /** Prints a letter to a recipient. */
  static final Action LETTER = Action.read("disclosure.log.letter");

  private DisclosureAction() {}
}
