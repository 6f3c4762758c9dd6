package fi.tallessa.access;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;

/**
 * The rule of the door (S25): a designated worker; a line manager of one, with a reason; nobody by
 * rank alone. Whoever is neither learns nothing, not even that there is a file (D28).
 */
final class MayOpen {

  static Entry<Ground> decide(Standing standing, Reach reach) {
    if (!standing.designated() && !standing.leads()) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    return switch (reach) {
      case FILE -> file(standing);
      case OVERSIGHT -> oversight(standing);
    };
  }

  private static Entry<Ground> file(Standing standing) {
    if (standing.frozen()) {
      return Entry.closed(Refusal.FROZEN);
    }
    if (standing.designated()) {
      return Entry.open(Ground.DESIGNATED);
    }
    return standing.gaveReason()
        ? Entry.open(Ground.LEADS_WITH_REASON)
        : Entry.closed(Refusal.NEEDS_REASON);
  }

  /** Who may open, who has looked: a manager's duty, also while the file itself is frozen. */
  private static Entry<Ground> oversight(Standing standing) {
    return standing.leads() ? Entry.open(Ground.LEADS) : Entry.closed(Refusal.NOT_YOURS_TO_DO);
  }

  private MayOpen() {}
}
