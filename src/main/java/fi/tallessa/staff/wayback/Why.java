package fi.tallessa.staff.wayback;

import fi.tallessa.vault.Shape;

/** Why a manager helped somebody back in, in their own words; inside the seal. */
record Why(String words) {

  static final Shape<Why> SHAPE = Shape.of("staff.link.why", Why.class);

  @Override
  public String toString() {
    return "Why";
  }
}
