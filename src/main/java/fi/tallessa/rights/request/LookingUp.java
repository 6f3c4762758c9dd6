package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.protection.ProtectedWith;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import org.springframework.stereotype.Component;

/** Looks up in the file who may act for the customer on the day of the visit (K5, K6, K9). */
@Component
class LookingUp {

  private final GuardianRights rights;
  private final ProtectedWith protectedWith;

  LookingUp(GuardianRights rights, ProtectedWith protectedWith) {
    this.rights = rights;
    this.protectedWith = protectedWith;
  }

  LookedUp of(Permit permit, Card card) {
    var today = permit.visit().today();
    var birth = card.birth();
    return new LookedUp(
        rights.of(permit, birth),
        protectedWith.hiddenFrom(permit),
        card.mayBeMinor(today),
        birth.turns(Birth.OF_AGE).orElse(null),
        today);
  }
}
