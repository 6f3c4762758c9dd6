package fi.tallessa.customer.data;

import fi.tallessa.holdings.Action;

/** What may be done with one datum of a customer. */
enum DataAction implements Action {
  /** Opens the form of one field, or what is not yet verified. */
  OPEN("customer.data.open", Kind.READ),
  /** Reads every version of one field. */
  HISTORY("customer.data.history", Kind.READ),
  /** Writes the next version. */
  CHANGE("customer.data.change", Kind.CHANGE),
  /** Writes down that the customer or a guardian said it is right (S23). */
  VERIFY("customer.data.verify", Kind.CHANGE);

  private final String code;
  private final Kind kind;

  DataAction(String code, Kind kind) {
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
