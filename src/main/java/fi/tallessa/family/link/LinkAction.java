package fi.tallessa.family.link;

import fi.tallessa.holdings.Action;

/** What may be done with the link between two files; each is a line in the log of both. */
final class LinkAction {

  /** Shows a first name and a code in the family of somebody else. */
  static final Action SHOW = Action.list("family.link.show");

  static final Action READ = Action.read("family.link.read");
  static final Action MAKE = Action.change("family.link.make");
  static final Action END = Action.change("family.link.end");

  private LinkAction() {}
}
