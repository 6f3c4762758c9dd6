package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What the register does by itself when somebody's time has come. */
final class ErasureAction {
  /** Erases a whole file, and opens nothing of it. */
  static final Action ERASE = Action.change("access.erasure.erase").reaching(Reach.NOTHING);

  private ErasureAction() {}
}
