package fi.tallessa.casework.print;

import fi.tallessa.holdings.Action;
import java.util.Set;

/** What may be done on the way to paper; each paper is a line of its own in the log. */
public final class PrintAction {
  /** Opens the page on which papers are chosen. */
  static final Action OPEN = Action.read("casework.print.open");

  static final Action FILE = Action.read("casework.print.file");
  static final Action CONTACTS = Action.read("casework.print.contacts");

  /** Papers that contacts are on. */
  public static final Set<Action> PAPERS = Set.of(FILE, CONTACTS);

  private PrintAction() {}
}
