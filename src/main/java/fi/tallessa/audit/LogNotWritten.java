package fi.tallessa.audit;

/** The access log could not be written; nothing opens until it can (D26). */
public final class LogNotWritten extends RuntimeException {
  LogNotWritten(Throwable cause) {
    super("the access log could not be written", cause);
  }
}
