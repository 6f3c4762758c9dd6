package fi.tallessa.customer.search;

import fi.tallessa.holdings.Action;

/** What the search does with a person's data: show them as found, or as a row of one's own list. */
public final class SearchAction {
  public static final Action FIND = Action.find("customer.search.find").openToInterns();
  public static final Action LIST = Action.list("customer.search.list").openToInterns();

  private SearchAction() {}
}
