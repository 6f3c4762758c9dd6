package fi.tallessa.customer.search;

import fi.tallessa.holdings.Action;

/** What the search does with a person's data: show them as found, or as a row of one's own list. */
public enum SearchAction implements Action {
  FIND("customer.search.find", Kind.FIND),
  LIST("customer.search.list", Kind.LIST);

  private final String code;
  private final Kind kind;

  SearchAction(String code, Kind kind) {
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
