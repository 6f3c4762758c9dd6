package fi.tallessa.staff.wayback;

/** How a manager knew that it was the worker; never by a call or a message alone. */
public enum Checked {
  /** They met, and know each other. */
  KNOWN,
  /** They met, and the worker showed a paper with a picture. */
  PAPER
}
