package fi.tallessa.family.home;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/** The address of one home, as it lies in its seal: contact information, and masked like it. */
record HomeAddress(String address, Told told, WorkerId worker) {

  static final int LONGEST = 200;

  HomeAddress {
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if (address.isBlank()) {
      throw new IllegalArgumentException("No address");
    }
  }

  @Override
  public String toString() {
    return "HomeAddress";
  }
}
