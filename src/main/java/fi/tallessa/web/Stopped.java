package fi.tallessa.web;

import fi.tallessa.holdings.Refusal;

/** Ends a request at a closed door, after its transaction has committed the refusal. */
public final class Stopped extends RuntimeException {

  private final Refusal why;

  public Stopped(Refusal why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Refusal why() {
    return why;
  }
}
