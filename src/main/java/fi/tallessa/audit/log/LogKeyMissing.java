package fi.tallessa.audit.log;

/** Nothing is sealed without the key the checkpoints before were signed with. */
final class LogKeyMissing extends RuntimeException {
  LogKeyMissing(String what, Throwable cause) {
    super(what, cause);
  }
}
