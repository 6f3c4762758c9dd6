package fi.tallessa.access;

import fi.tallessa.holdings.Action;

/** Doings of no feature, for tests of the door itself. */
enum TestAction implements Action {
  READ(Kind.READ),
  CHANGE(Kind.CHANGE),
  LIST(Kind.LIST),
  REGISTER(Kind.REGISTER);

  private final Kind kind;

  TestAction(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String code() {
    return "test." + name().toLowerCase();
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
