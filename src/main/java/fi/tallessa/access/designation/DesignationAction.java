package fi.tallessa.access.designation;

import fi.tallessa.holdings.Action;

enum DesignationAction implements Action {
  /** Sees who may open one file. */
  READ(Kind.LIST),
  DESIGNATE(Kind.CHANGE),
  END(Kind.CHANGE),
  /** Has seen that a worker designated themselves by registering (D10). */
  REVIEW(Kind.CHANGE),
  /** Sees the code on the list of designations that need somebody. */
  LIST(Kind.LIST);

  private final Kind kind;

  DesignationAction(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String code() {
    return "access.designation." + name().toLowerCase();
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
