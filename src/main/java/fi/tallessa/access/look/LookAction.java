package fi.tallessa.access.look;

import fi.tallessa.holdings.Action;

/** Looking at the log is in the log. It opens no file, so it counts as a list. */
enum LookAction implements Action {
  /** Who has looked at one customer. */
  READ("access.look.read"),
  /** What the workers one leads, and others at their customers, have looked at. */
  REVIEW("access.look.review");

  private final String code;

  LookAction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }
}
