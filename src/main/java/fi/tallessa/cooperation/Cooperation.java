package fi.tallessa.cooperation;

import fi.tallessa.customer.consented.ServiceKind;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Objects;

/**
 * A service we work with for a customer, as it lies in its seal.
 *
 * @param organisation which school, which clinic; empty for a reader who may not know (K8)
 * @param why what it is needed for, in one line, as the customer reads it too (D14)
 */
public record Cooperation(ServiceKind kind, String organisation, String why, WorkerId worker) {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_WHY = 200;

  public Cooperation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(worker);
    if (why.isBlank()) {
      throw new IllegalArgumentException("It is needed for something, or it is not (D14)");
    }
  }

  Cooperation by(WorkerId other) {
    return new Cooperation(kind, organisation, why, other);
  }

  /** A school is a place too, and kept from a reader with the address (K8). */
  Cooperation readBy(Permit permit) {
    return permit.masked() ? new Cooperation(kind, "", why, worker) : this;
  }

  Cooperation hiding(HiddenPlaces places) {
    return new Cooperation(kind, organisation, places.hiding(why), worker);
  }

  @Override
  public String toString() {
    return "Cooperation";
  }
}
