package fi.tallessa.family.diagram;

/** A circle, a square, and a diamond for whoever is not stated. */
public enum Sign {
  WOMAN,
  MAN,
  NOT_STATED
}
