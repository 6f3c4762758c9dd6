package fi.tallessa.access;

/** How far an action reaches: into the file, or only over it. */
public enum Reach {
  /** What the file says. */
  FILE,
  /** Who may open it and who has looked: the line manager's work, without reading the file. */
  OVERSIGHT
}
