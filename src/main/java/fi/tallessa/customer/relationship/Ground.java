package fi.tallessa.customer.relationship;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/**
 * What a relationship rests on, as it lies in its seal.
 *
 * @param basis as the legal basis writes itself (S2), with the balancing test that was in force
 *     when the file was opened (S4)
 */
public record Ground(Reason reason, Told told, String basis, WorkerId recordedBy) {
  public Ground {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(told);
    Objects.requireNonNull(recordedBy);
    if (basis.isBlank()) {
      throw new IllegalArgumentException("Nothing is kept without a basis (S2)");
    }
  }

  /** As somebody reads it (K8). */
  Ground readBy(Permit permit) {
    return new Ground(reason, told.readBy(permit), basis, recordedBy);
  }

  @Override
  public String toString() {
    return "Ground";
  }
}
