package fi.tallessa.customer.registering;

import fi.tallessa.holdings.Action;

/** What registering does: look for somebody who may be here already, and open a new file. */
public enum RegisteringAction implements Action {
  LOOK_ALIKE("customer.registering.look_alike", Kind.FIND),
  OPEN("customer.registering.open", Kind.REGISTER);

  private final String code;
  private final Kind kind;

  RegisteringAction(String code, Kind kind) {
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
