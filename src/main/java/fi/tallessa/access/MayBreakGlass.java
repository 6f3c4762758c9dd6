package fi.tallessa.access;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;

/**
 * Whether a worker who is not designated may open a file in an emergency (S25, decision 0076): one
 * that somebody works with. Never one they have a conflict of interest with (K15), nor one that is
 * only stored (GDPR Art. 18), waits for a guardian (S7) or sleeps (D20), nor by whoever opened the
 * same file so before when it was no emergency. Whoever is stopped learns none of that (D28).
 */
final class MayBreakGlass {

  /**
   * @param barred has a conflict of interest with this customer
   * @param learns is a student in practice, responsible for nobody
   * @param wrong has opened this file so, and it was judged a breach: whoever answers for it may
   *     designate them
   */
  static Entry<Ground> decide(Standing at, boolean barred, boolean learns, boolean wrong) {
    if (barred || at.dormant()) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    if (at.designated()) {
      return Entry.open(at.own());
    }
    if (learns) {
      return Entry.closed(Refusal.NOT_YOURS_TO_DO);
    }
    if (wrong) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    if (at.frozen()) {
      return Entry.closed(Refusal.FROZEN);
    }
    return at.closed() ? Entry.closed(Refusal.GUARDIAN_FIRST) : Entry.open(Ground.EMERGENCY);
  }

  private MayBreakGlass() {}
}
