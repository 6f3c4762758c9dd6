package fi.tallessa.holdings;

/**
 * Whoever keeps what was begun and not saved tells by when it goes (D5). For lists that open none
 * of it.
 */
public interface DraftClocks {

  /**
   * A select of {@code subject_id}, {@code worker_id}, its author, {@code code}, null where there
   * is no file yet, {@code kind} (a code of {@code retention}), {@code since_day}, the last day on
   * which something was done with it, {@code goes_on}, and {@code mark}, which tells it from others
   * and says nothing: of those a line manager answers for. It may ask for {@code :who}, {@code
   * :today} and {@code :now}.
   */
  String select();
}
