package fi.tallessa.customer.awaiting;

import fi.tallessa.holdings.Action;

/** What an author does with a draft that waits for a guardian to be told. */
enum AwaitingAction implements Action {
  BEGIN("customer.awaiting.begin", Kind.REGISTER),
  LIST("customer.awaiting.list", Kind.LIST),
  READ("customer.awaiting.read", Kind.READ),
  CHANGE("customer.awaiting.change", Kind.CHANGE),
  ERASE("customer.awaiting.erase", Kind.CHANGE);

  private final String code;
  private final Kind kind;

  AwaitingAction(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
