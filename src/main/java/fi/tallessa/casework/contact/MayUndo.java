package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Visit;
import java.time.Duration;

/**
 * Who may take a contact back as if it had never been written: its author, at once. The page offers
 * it for eight seconds, and longer to whoever is on it or works without a script; afterwards a
 * contact is put right, and what it said before stays beside it (S44).
 */
public final class MayUndo {

  static final Duration AT_ONCE = Duration.ofMinutes(10);

  /** What was put right since has a history, and words that may be somebody else's. */
  public static boolean decide(KeptContact kept, Visit visit) {
    var contact = kept.contact();
    return !kept.corrected()
        && contact.worker().equals(visit.who())
        && visit.when().isBefore(contact.written().plus(AT_ONCE));
  }

  private MayUndo() {}
}
