package fi.tallessa.customer;

import fi.tallessa.holdings.Action;

/** Something to do with a file, for tests that are about something else. */
public final class TestAction {
  public static final Action READ = Action.read("test.read");
  public static final Action CHANGE = Action.change("test.change");
  public static final Action REGISTER = Action.register("test.register");

  private TestAction() {}
}
