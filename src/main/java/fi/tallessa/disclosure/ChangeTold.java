package fi.tallessa.disclosure;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * That a recipient was told what has changed since, as it lies in its seal; or why that is
 * impossible or asks too much (GDPR Art. 19).
 *
 * @param way how; null where they were not told
 * @param not why not; null where they were told
 * @param said which saying of each thing they have been told by now
 */
public record ChangeTold(
    LocalDate on, Way way, String not, Map<Thing, Instant> said, WorkerId worker) {

  static final Shape<ChangeTold> SHAPE = Shape.of("disclosure.change_told", ChangeTold.class);
  static final int LONGEST = 300;

  public ChangeTold {
    Objects.requireNonNull(on);
    Objects.requireNonNull(worker);
    said = Map.copyOf(said);
    if ((way == null) == (not == null)) {
      throw new IllegalArgumentException("Told somehow, or a reason why not (GDPR Art. 19)");
    }
  }

  @Override
  public String toString() {
    return "ChangeTold";
  }
}
