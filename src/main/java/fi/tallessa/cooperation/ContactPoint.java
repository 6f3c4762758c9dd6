package fi.tallessa.cooperation;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/**
 * Somebody we reach at a service, as it lies in its seal: a person of an organisation, in one
 * customer's file alone.
 *
 * @param role what they are there
 * @param name or null
 * @param phone as {@link PhoneNumber} keeps it, or null
 * @param email or null
 */
public record ContactPoint(
    String role, String name, String phone, String email, Told told, WorkerId worker) {

  static final int LONGEST = 120;

  public ContactPoint {
    Objects.requireNonNull(role);
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
  }

  public String shown() {
    return new PhoneNumber(phone).shown();
  }

  /** A work address names the school it is of, so it is kept from a reader like the school (K8). */
  ContactPoint readBy(Permit permit) {
    return permit.masked()
        ? new ContactPoint(role, name, phone, null, told.readBy(permit), worker)
        : this;
  }

  @Override
  public String toString() {
    return "ContactPoint";
  }
}
