package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Bond;

/** How a line is drawn. */
public enum Stroke {
  PLAIN("g-line"),
  /** Between two of whom nobody has said whether they are together. */
  NOT_TOLD("g-line g-dashed"),
  /** To a foster child. */
  FOSTER("g-line g-foster");

  private final String css;

  Stroke(String css) {
    this.css = css;
  }

  public String css() {
    return css;
  }

  static Stroke of(Bond bond) {
    return bond == Bond.NOT_TOLD ? NOT_TOLD : PLAIN;
  }
}
