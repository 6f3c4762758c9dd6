package fi.tallessa.family.home;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/** The address of one home, as it lies in its seal: contact information, and masked like it. */
public record HomeAddress(String address, Told told, WorkerId worker) {

  static final int LONGEST = 200;

  public HomeAddress {
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if (address.isBlank()) {
      throw new IllegalArgumentException("No address");
    }
  }

  boolean saysAs(HomeAddress kept) {
    return address.equals(kept.address) && told.source() == kept.told.source();
  }

  @Override
  public String toString() {
    return "HomeAddress";
  }
}
