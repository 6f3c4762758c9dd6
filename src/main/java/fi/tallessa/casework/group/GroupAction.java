package fi.tallessa.casework.group;

import fi.tallessa.holdings.Action;

/** What may be done with the members of a group. */
final class GroupAction {
  /** Sees the name in a group, or in its roll call. */
  static final Action LIST = Action.list("casework.group.list");

  /** Is looked at before joining, with others for all of whom that must be right. */
  static final Action OPEN = Action.read("casework.group.open");

  static final Action JOIN = Action.change("casework.group.join");

  static final Action LEAVE = Action.change("casework.group.leave");

  /** Was taken out by mistake. */
  static final Action STAY = Action.change("casework.group.stay");

  /** Was there, or was not. */
  static final Action ATTEND = Action.change("casework.group.attend");

  /** How somebody stands in a roll call is put right with all of it. */
  static final Action CORRECT = Action.change("casework.group.correct");

  /** The same is taken back with all of it. */
  static final Action UNDO = Action.change("casework.group.undo");

  private GroupAction() {}
}
