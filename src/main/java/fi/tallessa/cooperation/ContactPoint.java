package fi.tallessa.cooperation;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Verification;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody we reach at a service, as it lies in its seal: a person of an organisation, in one
 * customer's file alone.
 *
 * @param role what they are there
 * @param name or null
 * @param phone as {@link PhoneNumber} keeps it, or null
 * @param email or null
 * @param verified who said that it is right; null while nobody has, and of what needs nobody (S23)
 */
public record ContactPoint(
    String role,
    String name,
    String phone,
    String email,
    Told told,
    Verification verified,
    WorkerId worker) {

  static final int LONGEST = 120;

  public ContactPoint {
    Objects.requireNonNull(role);
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
  }

  public String shown() {
    return new PhoneNumber(phone).shown();
  }

  /** The service itself told it, and nobody whom it is about has said that it is right (S23). */
  public boolean unverified() {
    return told.source() == Source.PROFESSIONAL && verified == null;
  }

  public Optional<Verification> saidRight() {
    return Optional.ofNullable(verified);
  }

  ContactPoint verified(Whose word, Visit visit) {
    return new ContactPoint(role, name, phone, email, told, word.on(visit), worker);
  }

  /** Day 60 after it was told, or as the association has set (D13). */
  LocalDate goesOn(UnaryOperator<LocalDate> lastDay) {
    return unverified() ? lastDay.apply(told.on()) : null;
  }

  /**
   * Whether what is kept says the same. Whoever may not see the address that is kept tries none
   * out, but knows what they wrote themselves (K8).
   */
  boolean saysAs(ContactPoint kept, Permit permit) {
    return (!permit.masked() || kept.worker.equals(worker))
        && role.equals(kept.role)
        && Objects.equals(name, kept.name)
        && Objects.equals(phone, kept.phone)
        && Objects.equals(email, kept.email)
        && told.source() == kept.told.source();
  }

  /** A work address names the school it is of, so it is kept from a reader like the school (K8). */
  ContactPoint readBy(Permit permit) {
    return permit.masked()
        ? new ContactPoint(role, name, phone, null, told.readBy(permit), verified, worker)
        : this;
  }

  /** What somebody is there may say where. */
  ContactPoint hiding(HiddenPlaces places) {
    return new ContactPoint(places.hiding(role), name, phone, email, told, verified, worker);
  }

  @Override
  public String toString() {
    return "ContactPoint";
  }
}
