package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/**
 * What may be done with a person's own copy: all of the file goes into it, also while that may only
 * be kept or waits for a guardian, as whoever asks has a right to it all the same.
 */
final class CopyAction {
  /** Sees what is other people's in it. */
  static final Action READ = Action.read("rights.copy.read").reaching(Reach.TAKING_BACK);

  static final Action REVIEW = Action.change("rights.copy.review").reaching(Reach.TAKING_BACK);
  static final Action CONFIRM = Action.change("rights.copy.confirm").reaching(Reach.TAKING_BACK);

  /** Made in the background, in the name of who confirmed it. */
  static final Action MAKE = Action.change("rights.copy.make").reaching(Reach.TAKING_BACK);

  static final Action AGAIN = Action.change("rights.copy.again").reaching(Reach.TAKING_BACK);

  /** Sees the password, once. */
  static final Action PASSWORD = Action.change("rights.copy.password").reaching(Reach.TAKING_BACK);

  static final Action PAPER = Action.read("rights.copy.paper").reaching(Reach.TAKING_BACK);
  static final Action FILE = Action.read("rights.copy.file").reaching(Reach.TAKING_BACK);

  /**
   * Makes what they take to another service: to the person also while all of it may only be kept,
   * as it is they who ask for this use of it (GDPR Art. 18(2)).
   */
  static final Action PORT = Action.read("rights.copy.port").reaching(Reach.TAKING_BACK);

  private CopyAction() {}
}
