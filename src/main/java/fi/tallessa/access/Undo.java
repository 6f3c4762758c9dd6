package fi.tallessa.access;

import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * For an act that came to nothing, as ending what has ended, and that showed nobody anything: the
 * line that says it was done goes with the rest of the transaction. The log says what happened.
 */
public final class Undo {

  /** Undoes the transaction of the service that asks; it still answers as it likes. */
  public static void all() {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
  }

  private Undo() {}
}
