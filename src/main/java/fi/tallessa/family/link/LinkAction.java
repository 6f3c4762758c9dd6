package fi.tallessa.family.link;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What may be done with the link between two files; each is a line in the log of both. The words of
 * these lines tell of no other file: whoever may open one of the two reads them (D27).
 */
final class LinkAction {

  /** Asks what a file tells of two; nothing of it is shown. */
  static final Action ASK = Action.list("family.link.ask");

  /** Shows a code, a first name, an age and the meetings of a week in the family of another. */
  static final Action SHOW = Action.read("family.link.show");

  static final Action READ = Action.read("family.link.read");
  static final Action MAKE = Action.change("family.link.make");
  static final Action END = Action.change("family.link.end");

  /** Ends with the relative it was put on, in a file that is not opened for it. */
  static final Action GONE = Action.change("family.link.gone").reaching(Reach.NOTHING);

  private LinkAction() {}
}
