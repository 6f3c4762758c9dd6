package fi.tallessa.access.emergency;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** Opening a file in an emergency, and judging that it was one. */
final class EmergencyAction {
  /** Says why it is one, and may read the file for some hours. */
  static final Action OPEN = Action.change("access.emergency.open").reaching(Reach.REASON);

  /** Which wait to be judged: codes and days, nothing of the files. */
  static final Action LIST = Action.list("access.emergency.list").reaching(Reach.OVERSIGHT);

  static final Action READ = Action.list("access.emergency.read").reaching(Reach.LOOKS);

  static final Action JUDGE = Action.change("access.emergency.judge").reaching(Reach.LOOKS);

  private EmergencyAction() {}
}
