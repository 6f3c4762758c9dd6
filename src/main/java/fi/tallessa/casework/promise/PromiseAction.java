package fi.tallessa.casework.promise;

import fi.tallessa.holdings.Action;

/** What may be done with promises. */
final class PromiseAction {
  static final Action READ = Action.read("casework.promise.read").openToInterns();
  static final Action ADD = Action.change("casework.promise.add");

  /** Says what became of one. */
  static final Action END = Action.change("casework.promise.end");

  private PromiseAction() {}
}
