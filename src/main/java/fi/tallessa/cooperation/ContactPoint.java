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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody we reach at a service, as it lies in its seal: a person of an organisation, in one
 * customer's file alone.
 *
 * @param role what they are there
 * @param name or null
 * @param phone as {@link PhoneNumber} keeps it, or null
 * @param email or null
 * @param verified who said that it is right; null while nobody has, and of what needs nobody (S23)
 * @param hearsay told by a guardian whose word counts for nothing here: custody is lost, or the
 *     child keeps it from them (K4)
 */
public record ContactPoint(
    String role,
    String name,
    String phone,
    String email,
    Told told,
    Verification verified,
    WorkerId worker,
    boolean hearsay) {

  static final int LONGEST = 120;

  /** Nothing was hearsay before it was asked whose word counts. */
  static final Map<Integer, UnaryOperator<ObjectNode>> STEPS =
      Map.of(1, before -> before.put("hearsay", false));

  public ContactPoint {
    Objects.requireNonNull(role);
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
  }

  public String shown() {
    return new PhoneNumber(phone).shown();
  }

  /** Others told it, and nobody whom it is about has said that it is right (S23). */
  public boolean unverified() {
    return (professional() || hearsay) && verified == null;
  }

  private boolean professional() {
    return told.source() == Source.PROFESSIONAL;
  }

  /** Whether it is the word of a mother, a father or another guardian. */
  boolean byGuardian() {
    return !professional() && told.source() != Source.CUSTOMER;
  }

  /** The same, told by somebody whose word verifies nothing. */
  ContactPoint heard() {
    return new ContactPoint(role, name, phone, email, told, verified, worker, true);
  }

  public Optional<Verification> saidRight() {
    return Optional.ofNullable(verified);
  }

  ContactPoint verified(Whose word, Visit visit) {
    return new ContactPoint(role, name, phone, email, told, word.on(visit), worker, hearsay);
  }

  /** Day 60 after it was told, or as the association has set (D13). */
  LocalDate goesOn(UnaryOperator<LocalDate> lastDay) {
    return unverified() && professional() ? lastDay.apply(told.on()) : null;
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
        ? new ContactPoint(role, name, phone, null, told.readBy(permit), verified, worker, hearsay)
        : this;
  }

  /** What somebody is there may say where. */
  ContactPoint hiding(HiddenPlaces places) {
    return new ContactPoint(
        places.hiding(role), name, phone, email, told, verified, worker, hearsay);
  }

  @Override
  public String toString() {
    return "ContactPoint";
  }
}
