package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is done with the sample of overruled words. */
final class WordingAction {
  /** A line manager sees in whose files words were said not to be of a kind; reads no file. */
  static final Action SAMPLE = Action.list("customer.wording.sample").reaching(Reach.OVERSIGHT);

  private WordingAction() {}
}
