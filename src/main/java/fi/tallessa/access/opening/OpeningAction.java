package fi.tallessa.access.opening;

import fi.tallessa.holdings.Action;

enum OpeningAction implements Action {
  /** A line manager writes down why, and may read the file for a while. */
  REASON;

  @Override
  public String code() {
    return "access.opening.reason";
  }

  @Override
  public Kind kind() {
    return Kind.CHANGE;
  }
}
