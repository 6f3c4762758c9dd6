package fi.tallessa.customer.looked;

import fi.tallessa.holdings.Action;

/** By what the log tells that a paper on who has looked was taken out. */
public final class LookedPapers {

  /**
   * @param guardian whether a guardian gets it
   */
  public static Action taken(boolean guardian) {
    return guardian ? LookedAction.GUARDIAN : LookedAction.PAPER;
  }

  private LookedPapers() {}
}
