package fi.tallessa.kernel;

/**
 * What somebody may do here at all; whose file they may open is a designation, not a role (S25).
 */
public enum Role {
  /** Works with customers designated to them. */
  WORKER,
  /** Line manager of workers: designates, approves, reviews the log (S25). */
  MANAGER,
  /** The data-protection contact: the proof and the rights desk, not the customers' files. */
  DATA_PROTECTION,
  /**
   * Somebody from outside, as a member of the board, who approves what the only line manager wrote,
   * and does nothing else (D11).
   */
  APPROVER,
  /** Reads released statistics, never a person (S9). */
  STATISTICS,
  /** Keeps the machine running and sees no content (S25, tension X5). */
  OPERATOR;

  /** Whether somebody may be designated to a customer at all: nobody else opens a file (S25). */
  public boolean withCustomers() {
    return this == WORKER || this == MANAGER;
  }
}
