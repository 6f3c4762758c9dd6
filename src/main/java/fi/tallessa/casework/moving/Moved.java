package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.UnkeptPage;

/** What came of sending the form. */
sealed interface Moved {

  /**
   * It lies where it belongs.
   *
   * @param onwards the address at which it is seen
   */
  record Away(String onwards) implements Moved {}

  /** It does, but for its words: no consent lets them lie there. */
  record Unkept(UnkeptPage page) implements Moved {}

  record Unsaved(MovingPage page) implements Moved {}
}
