package fi.tallessa.customer.matching;

import fi.tallessa.holdings.Action;

/** What is done about two files that may be one person's. */
enum MatchAction implements Action {
  NOTICE("customer.matching.notice", Kind.FIND),
  LIST("customer.matching.list", Kind.LIST),
  RESOLVE("customer.matching.resolve", Kind.CHANGE);

  private final String code;
  private final Kind kind;

  MatchAction(String code, Kind kind) {
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
