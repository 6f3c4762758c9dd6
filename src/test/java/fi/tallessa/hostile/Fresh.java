package fi.tallessa.hostile;

import fi.tallessa.staff.Browser;

/** Somebody new every few tries: after five the register makes everybody wait. */
final class Fresh implements Form.Person {

  private static final int TRIES = 4;

  private final Form.Person next;
  private Browser now;
  private int tries;

  private Fresh(Form.Person next) {
    this.next = next;
  }

  static Fresh everyFew(Form.Person next) {
    return new Fresh(next);
  }

  @Override
  public Browser sitsDown() throws Exception {
    if (tries++ % TRIES == 0) {
      now = next.sitsDown();
    }
    return now;
  }
}
