package fi.tallessa.staff.begin;

import fi.tallessa.staff.proof.Token;

/** What came of the last step of a link. */
sealed interface Ended {

  /**
   * Both factors were shown just now, so the session is open.
   *
   * @param device the browser, remembered as one this worker has signed in with
   */
  record Inside(Token session, Token device) implements Ended {}

  /** All is ready, but the first day is still to come. */
  record Later() implements Ended {}

  /** Somebody else took the last step with the same link. */
  record Nothing() implements Ended {}
}
