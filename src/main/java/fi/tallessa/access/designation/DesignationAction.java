package fi.tallessa.access.designation;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What a line manager does with who may open a file, without reading it. */
final class DesignationAction {
  /** Sees who may open one file. */
  static final Action READ = Action.list("access.designation.read").reaching(Reach.OVERSIGHT);

  static final Action DESIGNATE =
      Action.change("access.designation.designate").reaching(Reach.OVERSIGHT);
  static final Action END = Action.change("access.designation.end").reaching(Reach.OVERSIGHT);

  /** Gives, with a designation that stands, the right to health information (S20). */
  static final Action GIVE = Action.change("access.designation.give").reaching(Reach.OVERSIGHT);

  static final Action TAKE = Action.change("access.designation.take").reaching(Reach.OVERSIGHT);

  /** Has seen that a worker designated themselves by registering (D10). */
  static final Action REVIEW = Action.change("access.designation.review").reaching(Reach.OVERSIGHT);

  /** Sees the code on the list of designations that need somebody. */
  static final Action LIST = Action.list("access.designation.list").reaching(Reach.OVERSIGHT);

  private DesignationAction() {}
}
