package fi.tallessa.casework.promise;

import fi.tallessa.holdings.Action;

/** What may be done with promises; each is a task, and {@code TaskAction} says how one ends. */
public final class PromiseAction {
  static final Action READ = Action.read("casework.promise.read").openToInterns();
  public static final Action ADD = Action.change("casework.promise.add");

  private PromiseAction() {}
}
