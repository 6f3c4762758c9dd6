package fi.tallessa.backup;

/** A backup that is not as it was written, or cannot be had back: one sentence that says why. */
public final class NotWhole extends RuntimeException {

  NotWhole(String sentence) {
    super(sentence);
  }

  NotWhole(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
