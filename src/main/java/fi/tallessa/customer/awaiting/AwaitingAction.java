package fi.tallessa.customer.awaiting;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What an author does with a draft that waits for a guardian to be told. */
final class AwaitingAction {
  static final Action BEGIN = Action.register("customer.awaiting.begin").reaching(Reach.DRAFT);
  static final Action LIST = Action.list("customer.awaiting.list").reaching(Reach.DRAFT);
  static final Action READ = Action.read("customer.awaiting.read").reaching(Reach.DRAFT);
  static final Action CHANGE = Action.change("customer.awaiting.change").reaching(Reach.DRAFT);
  static final Action ERASE = Action.change("customer.awaiting.erase").reaching(Reach.DRAFT);

  private AwaitingAction() {}
}
