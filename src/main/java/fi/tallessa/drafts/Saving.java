package fi.tallessa.drafts;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.time.Instant;
import java.util.Optional;

/**
 * How saving a draft while it is typed went.
 *
 * @param seen the saving it goes on from; 0 for none
 * @param at when it was saved last
 * @param problem why it, or some of it, was not saved just now
 */
public record Saving(int seen, Optional<Instant> at, Optional<Problem> problem) {

  public static final Saving NONE = new Saving(0, Optional.empty(), Optional.empty());

  public static Saving of(FormDraft draft) {
    return new Saving(draft.version(), Optional.of(draft.savedAt()), Optional.empty());
  }

  /** On the same saving as before: what is typed stays, and is tried again with the next word. */
  public static Saving not(int seen, Problems problems) {
    return new Saving(seen, Optional.empty(), problems.all().stream().findFirst());
  }

  /** Saved but for what needs a consent that nobody has given. */
  public Saving without(Problem problem) {
    return new Saving(seen, at, Optional.of(problem));
  }
}
