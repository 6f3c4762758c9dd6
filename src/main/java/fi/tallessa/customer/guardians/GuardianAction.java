package fi.tallessa.customer.guardians;

import fi.tallessa.holdings.Action;

/** What may be done with the guardians of a child. */
enum GuardianAction implements Action {
  /** Opens a form. */
  OPEN("customer.guardian.open", Kind.READ),
  /** Reads what has been kept of one guardian, version by version. */
  HISTORY("customer.guardian.history", Kind.READ),
  ADD("customer.guardian.add", Kind.CHANGE),
  CHANGE("customer.guardian.change", Kind.CHANGE),
  /** Writes down that a guardian knows of the customer relationship (S7). */
  AWARE("customer.guardian.aware", Kind.CHANGE);

  private final String code;
  private final Kind kind;

  GuardianAction(String code, Kind kind) {
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
