package fi.tallessa.family.pair;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What a line manager does with who works with a family, without reading any of its files. */
final class PairAction {
  static final Action READ = Action.read("family.pair.read").reaching(Reach.OVERSIGHT);
  static final Action DESIGNATE = Action.change("family.pair.designate").reaching(Reach.OVERSIGHT);

  private PairAction() {}
}
