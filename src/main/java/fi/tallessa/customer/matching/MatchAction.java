package fi.tallessa.customer.matching;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is done about two files that may be one person's. */
final class MatchAction {
  static final Action NOTICE = Action.find("customer.matching.notice").reaching(Reach.NOTHING);
  static final Action LIST = Action.list("customer.matching.list").reaching(Reach.OVERSIGHT);
  static final Action RESOLVE =
      Action.change("customer.matching.resolve").reaching(Reach.OVERSIGHT);

  private MatchAction() {}
}
