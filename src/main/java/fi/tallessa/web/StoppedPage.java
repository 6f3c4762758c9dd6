package fi.tallessa.web;

/**
 * A page that says what stopped and what is safe.
 *
 * @param reference tells what happened, never about whom; null when there is nothing to look up
 * @param again where trying again leads
 * @param unsent the form that could not be taken, null where there is none to send again
 */
public record StoppedPage(Stop stop, String reference, String again, Unsent unsent) {

  /** Whether the page goes on by itself; one that holds what somebody typed never does. */
  public boolean waits() {
    return stop == Stop.AWAY && unsent == null;
  }
}
