package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import java.time.Instant;
import java.util.Optional;

/**
 * On what one group of data rests, for one purpose.
 *
 * @param version 0 for what the file was opened on, before this was written down by group
 * @param since when it was written down
 * @param holds false where its consent has ended: then nothing of the group is shown or kept
 * @param sleeps its consent ended with the work alone, and what rested on it may wake
 * @param why why it was changed, or null
 */
public record Rest(
    FieldGroup group,
    Purpose purpose,
    int version,
    Instant since,
    Basis basis,
    boolean holds,
    boolean sleeps,
    String why,
    WorkerId worker) {

  /** On a consent that holds or sleeps: the person has not been let go of it. */
  public boolean onStandingConsent() {
    return basis instanceof ConsentBasis && (holds || sleeps);
  }

  /** Nobody has taken it back: a yes wakes what rests on it, and until then nothing is changed. */
  public boolean asleep() {
    return basis instanceof ConsentBasis && sleeps && !holds;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(why);
  }

  @Override
  public String toString() {
    return "Rest[" + group + " " + purpose + "]";
  }
}
