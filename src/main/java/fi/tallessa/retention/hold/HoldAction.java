package fi.tallessa.retention.hold;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done about a legal hold, beside the file and without reading it. */
final class HoldAction {
  static final Action READ = Action.list("retention.hold.read").reaching(Reach.LOOKS);
  static final Action SET = Action.change("retention.hold.set").reaching(Reach.LOOKS);
  static final Action REVIEW = Action.change("retention.hold.review").reaching(Reach.LOOKS);
  static final Action LIFT = Action.change("retention.hold.lift").reaching(Reach.LOOKS);

  /** Sees codes, grounds and days. */
  static final Action LIST = Action.list("retention.hold.list").reaching(Reach.OVERSIGHT);

  static final Action CONFIRM = Action.change("retention.hold.confirm").reaching(Reach.OVERSIGHT);

  private HoldAction() {}
}
