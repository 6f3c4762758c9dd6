package fi.tallessa.casework.moving;

/** What came of sending the form. */
sealed interface Moved {

  /**
   * It lies where it belongs.
   *
   * @param onwards the address at which it is seen
   */
  record Away(String onwards) implements Moved {}

  record Unsaved(MovingPage page) implements Moved {}
}
