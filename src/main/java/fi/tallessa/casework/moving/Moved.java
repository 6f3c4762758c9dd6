package fi.tallessa.casework.moving;

/** What came of sending the form. */
sealed interface Moved {

  /**
   * It lies where it belongs.
   *
   * @param onwards the address at which it is seen
   */
  record Away(String onwards) implements Moved {}

  /** It was moved before, to somebody else than was typed now. */
  record Elsewhere(ElsewherePage page) implements Moved {}

  record Unsaved(MovingPage page) implements Moved {}
}
