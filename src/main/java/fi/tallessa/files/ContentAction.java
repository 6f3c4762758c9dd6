package fi.tallessa.files;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with what is in a file; whoever reads the customer's page has not read it. */
public final class ContentAction {

  /** Keeps a file. */
  public static final Action ADD = Action.change("files.content.add");

  /** Takes a copy out of the register: a line for each time. */
  public static final Action OPEN = Action.read("files.content.open");

  /** The same of one that tells of health: a line that says so (S20). */
  public static final Action OPEN_HEALTH = Action.read("files.content.health.open");

  /** Takes it out of the wrong customer's file, to be sealed anew. */
  public static final Action MOVE = Action.change("files.content.move");

  /** One of those that opens it for the person's own copy, as far as that was opened. */
  public static Action copy(boolean health, Reach reach) {
    return (health ? OPEN_HEALTH : OPEN).reaching(reach);
  }

  private ContentAction() {}
}
