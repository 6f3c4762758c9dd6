package fi.tallessa.casework.moving;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done with a contact that is in the wrong file, and with what came of it. */
final class MovingAction {
  /** Opens the form, with what is to be moved. */
  static final Action OPEN = Action.read("casework.moving.open");

  /** Out of the wrong file. */
  static final Action OUT = Action.change("casework.moving.out");

  /** Into the right one. */
  static final Action IN = Action.change("casework.moving.in");

  /** A line manager sees the code among the movings to be decided. */
  static final Action LIST = Action.list("casework.moving.list").reaching(Reach.OVERSIGHT);

  /** Sees who had opened the file; does not read it. */
  static final Action READ = Action.list("casework.moving.read").reaching(Reach.OVERSIGHT);

  /** Decides whether it was a breach. */
  static final Action ANSWER = Action.change("casework.moving.answer").reaching(Reach.OVERSIGHT);

  private MovingAction() {}
}
