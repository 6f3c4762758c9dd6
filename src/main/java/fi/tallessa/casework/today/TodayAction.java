package fi.tallessa.casework.today;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is read for the first page of somebody's day. */
public final class TodayAction {

  /** Names, and in words what is to be done for each. */
  public static final Action LIST = Action.list("casework.today.list").openToInterns();

  /** The next meeting stays with the worker while the rest is frozen (D12). */
  static final Action REMAINS =
      Action.list("casework.today.remains").reaching(Reach.REMAINS).openToInterns();

  private TodayAction() {}
}
