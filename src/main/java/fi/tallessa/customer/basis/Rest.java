package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.Basis;
import java.time.Instant;
import java.util.Optional;

/**
 * On what one group of data rests, for one purpose.
 *
 * @param version 0 for what the file was opened on, before this was written down by group
 * @param since when it was written down
 * @param holds false where its consent has ended: then nothing of the group is shown or kept
 * @param why why it was changed, or null
 */
public record Rest(
    FieldGroup group,
    Purpose purpose,
    int version,
    Instant since,
    Basis basis,
    boolean holds,
    String why,
    WorkerId worker) {

  public Optional<String> reason() {
    return Optional.ofNullable(why);
  }

  @Override
  public String toString() {
    return "Rest[" + group + " " + purpose + "]";
  }
}
