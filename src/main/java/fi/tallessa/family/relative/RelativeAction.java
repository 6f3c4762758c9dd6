package fi.tallessa.family.relative;

import fi.tallessa.holdings.Action;

/** What may be done with whom a customer's file tells of. */
public final class RelativeAction {
  public static final Action READ = Action.read("family.relative.read");
  static final Action ADD = Action.change("family.relative.add");
  static final Action CORRECT = Action.change("family.relative.correct");
  static final Action REMOVE = Action.change("family.relative.remove");

  /** Writes down how it stands between two. */
  static final Action BOND = Action.change("family.relative.bond");

  private RelativeAction() {}
}
