package fi.tallessa.customer.consents;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Askings;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Indication;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a guardian was asked, or has said, about consents: the proof of it names them. */
@Component
class ConsentsOfGuardian implements RestsOnGuardian {

  private final Consents consents;
  private final Askings askings;

  ConsentsOfGuardian(Consents consents, Askings askings) {
    this.askings = askings;
    this.consents = consents;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        Stream.concat(
                consents.of(permit).values().stream()
                    .flatMap(one -> one.events().stream())
                    .flatMap(one -> one.indication().stream())
                    .map(Indication::circumstances),
                askings.of(permit).stream().map(Asking::circumstances))
            .anyMatch(one -> one.guardians().contains(guardian)),
        "customer.guardian.rests.consent");
  }
}
