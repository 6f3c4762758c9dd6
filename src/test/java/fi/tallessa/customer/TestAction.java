package fi.tallessa.customer;

import fi.tallessa.holdings.Action;

/** Something to do with a file, for tests that are about something else. */
public enum TestAction implements Action {
  READ(Kind.READ),
  CHANGE(Kind.CHANGE),
  REGISTER(Kind.REGISTER);

  private final Kind kind;

  TestAction(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String code() {
    return "test." + name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
