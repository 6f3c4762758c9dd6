package fi.tallessa.access.prolongation;

import fi.tallessa.holdings.Action;

/** What a line manager does with drafts that others wrote; it opens none of them. */
enum ProlongationAction implements Action {
  LIST("access.prolongation.list", Kind.LIST),
  PROLONG("access.prolongation.prolong", Kind.CHANGE);

  private final String code;
  private final Kind kind;

  ProlongationAction(String code, Kind kind) {
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
