package fi.tallessa.cooperation;

import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * On what a cooperation may begin to rest: asked to say so in a sentence; the statement that writes
 * asks again.
 */
@Component
class Resting {

  private final Unfounded unfounded;
  private final HeldConsents held;
  private final ActiveConsents consents;

  Resting(Unfounded unfounded, HeldConsents held, ActiveConsents consents) {
    this.unfounded = unfounded;
    this.held = held;
    this.consents = consents;
  }

  /** What was read, where it may be kept; else a problem at its kind. */
  <T> Result<T> unless(Shelf shelf, Permit permit, T read) {
    return switch (shelf) {
      case ORDINARY -> unfounded.unless(permit, FieldGroup.SERVICE_CONTACTS, "kind", read);
      case HEALTH ->
          held.basis(FieldGroup.HEALTH, permit).isPresent()
              ? Result.fine(read)
              : Result.faulty("kind", "cooperation.kind.no_consent");
    };
  }

  /** The consent of one that tells of health, held until this transaction ends. */
  Optional<ConsentBasis> consent(Shelf shelf, Permit permit) {
    if (shelf == Shelf.ORDINARY) {
      return Optional.empty();
    }
    consents.hold(permit);
    return held.basis(FieldGroup.HEALTH, permit);
  }
}
