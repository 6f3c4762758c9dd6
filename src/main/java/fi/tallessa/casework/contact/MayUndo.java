package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.util.Optional;

/**
 * Who may take a contact back as if it had never been written: its author, at once. The page offers
 * it for eight seconds, and longer to whoever is on it or works without a script; afterwards a
 * contact is put right, and what it said before stays beside it (S44).
 */
public final class MayUndo {

  public static final Duration AT_ONCE = Duration.ofMinutes(10);

  public static boolean decide(KeptContact kept, Visit visit) {
    return why(kept, visit).isEmpty();
  }

  /** Why not. What was put right since has a history, and words that may be somebody else's. */
  static Optional<NotUndone> why(KeptContact kept, Visit visit) {
    var contact = kept.contact();
    if (kept.corrected()) {
      return Optional.of(NotUndone.CORRECTED);
    }
    if (!contact.worker().equals(visit.who())) {
      return Optional.of(NotUndone.OTHERS);
    }
    return visit.when().isBefore(contact.written().plus(AT_ONCE))
        ? Optional.empty()
        : Optional.of(NotUndone.LATE);
  }

  private MayUndo() {}
}
