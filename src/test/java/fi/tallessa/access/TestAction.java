package fi.tallessa.access;

import fi.tallessa.holdings.Action;

/** Doings of no feature, for tests of the door itself. */
final class TestAction {
  static final Action READ = Action.read("test.read");
  static final Action CHANGE = Action.change("test.change");
  static final Action LIST = Action.list("test.list");
  static final Action REGISTER = Action.register("test.register");

  private TestAction() {}
}
