package fi.tallessa.app.database;

/**
 * The register cannot start, and somebody can do something about it: one sentence that says what.
 */
public final class NotStarted extends RuntimeException {

  public NotStarted(String sentence) {
    super(sentence);
  }

  NotStarted(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
