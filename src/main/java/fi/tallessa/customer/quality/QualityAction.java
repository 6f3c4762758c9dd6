package fi.tallessa.customer.quality;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with what is to be put in order. */
final class QualityAction {
  /** A line manager sees the codes of files with something to put in order. */
  static final Action LIST = Action.list("customer.quality.list").reaching(Reach.OVERSIGHT);

  private QualityAction() {}
}
