package fi.tallessa.family.diagram;

/** How it stands between two, as told. */
public enum Bond {
  TOGETHER,
  /** Two strokes across the line. */
  APART,
  /** Nobody has said, as of two parents of one child: a dashed line. */
  NOT_TOLD
}
