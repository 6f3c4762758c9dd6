package fi.tallessa.customer.consents;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Consents;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a guardian has said about consents: the proof of it names them. */
@Component
class ConsentsOfGuardian implements RestsOnGuardian {

  private final Consents consents;

  ConsentsOfGuardian(Consents consents) {
    this.consents = consents;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        consents.of(permit).values().stream()
            .flatMap(one -> one.events().stream())
            .flatMap(one -> one.indication().stream())
            .anyMatch(one -> one.circumstances().guardians().contains(guardian)),
        "customer.guardian.rests.consent");
  }
}
