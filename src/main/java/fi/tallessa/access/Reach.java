package fi.tallessa.access;

/** How far an action reaches: into the file, or only over it. */
public enum Reach {
  /** What the file says. */
  FILE,
  /** What stays with the worker while the rest is frozen: name, next meeting, safe way (D12). */
  REMAINS,
  /** Who may open it: the line manager's work, without reading the file. */
  OVERSIGHT,
  /** Who has looked: for those who work with the customer, and for the line manager. */
  LOOKS,
  /** To say why one opens it; what a line manager does before reaching the file. */
  REASON
}
