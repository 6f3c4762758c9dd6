package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a consent that holds today lets us tell, and whose word it is. */
@Component
class Recipients {

  private final HeldConsents held;
  private final ActiveConsents active;
  private final Consents consents;

  Recipients(HeldConsents held, ActiveConsents active, Consents consents) {
    this.held = held;
    this.active = active;
    this.consents = consents;
  }

  /** A consent to anything else lets us tell nobody. */
  List<HeldConsent> of(Permit permit) {
    return held.of(permit).stream()
        .filter(one -> one.categories().contains(Category.DISCLOSURE))
        .toList();
  }

  /** Held until this transaction ends: it is either seen to have ended, or ends afterwards. */
  Optional<HeldConsent> held(Permit permit, Optional<UUID> item) {
    active.hold(permit);
    return of(permit).stream()
        .filter(one -> item.filter(one.basis().item()::equals).isPresent())
        .findFirst();
  }

  /** Whether a guardian alone said yes; a word of the child's own beside it is the child's. */
  boolean byGuardian(Permit permit, HeldConsent one) {
    return consents.one(permit, new ItemId(one.basis().item())).answer().stream()
        .flatMap(event -> event.indication().stream())
        .anyMatch(said -> said.circumstances().decider() == Decider.GUARDIAN);
  }
}
