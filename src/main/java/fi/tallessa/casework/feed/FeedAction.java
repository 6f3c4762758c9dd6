package fi.tallessa.casework.feed;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What leaves the register by a feed. */
final class FeedAction {

  /** Codes and times of a worker's meetings: no file is opened, and one line tells of them all. */
  static final Action FETCH = Action.list("casework.feed.fetch").reaching(Reach.OVERSIGHT);

  private FeedAction() {}
}
