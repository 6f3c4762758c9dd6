package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** Who sees what is to be done. */
final class DutyAction {
  /** Sees it of their own customers, with a first name. */
  static final Action LIST = Action.list("customer.duties.list").openToInterns();

  /** Sees it of the customers of those they lead, by code alone. */
  static final Action REVIEW = Action.list("customer.duties.review").reaching(Reach.OVERSIGHT);

  private DutyAction() {}
}
