package fi.tallessa.access.cover;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What a manager does for customers whose worker is away or leaves, without reading a file. */
final class CoverAction {

  /** Sees the code among those who would have nobody. */
  static final Action LIST = Action.list("access.cover.list").reaching(Reach.OVERSIGHT);

  static final Action DESIGNATE = Action.change("access.cover.designate").reaching(Reach.OVERSIGHT);

  private CoverAction() {}
}
