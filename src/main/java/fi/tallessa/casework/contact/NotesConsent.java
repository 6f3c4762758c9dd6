package fi.tallessa.casework.contact;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which consent words may lie in a file at this moment, in a note or in a draft of one (D1). */
@Component
public class NotesConsent {

  private final HeldConsents consents;
  private final ActiveConsents active;

  NotesConsent(HeldConsents consents, ActiveConsents active) {
    this.consents = consents;
    this.active = active;
  }

  public Optional<ConsentBasis> of(Permit permit) {
    return consents.basis(FieldGroup.NOTES, permit);
  }

  /** The same, and it does not end before this transaction does. */
  public Optional<ConsentBasis> held(Permit permit) {
    active.hold(permit);
    return of(permit);
  }
}
