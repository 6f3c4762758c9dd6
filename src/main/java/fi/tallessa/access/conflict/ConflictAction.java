package fi.tallessa.access.conflict;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What a line manager does about who may never open a file, without reading it. The codes stand in
 * the customer's own copy of the log, so they say no more than that somebody decided who opens it.
 */
final class ConflictAction {
  static final Action READ = Action.list("access.designation.seen_who").reaching(Reach.OVERSIGHT);
  static final Action BEGIN = Action.change("access.designation.decided").reaching(Reach.OVERSIGHT);
  static final Action END =
      Action.change("access.designation.decided_anew").reaching(Reach.OVERSIGHT);

  /** Sees that whoever may not has tried, or that somebody told of a tie may be meant. */
  static final Action LIST = Action.list("access.designation.listed").reaching(Reach.OVERSIGHT);

  static final Action SEE =
      Action.change("access.designation.gone_through").reaching(Reach.OVERSIGHT);

  private ConflictAction() {}
}
