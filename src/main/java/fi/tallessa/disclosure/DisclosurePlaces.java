package fi.tallessa.disclosure;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which schools and clinics were told something, and whose social services (K8). */
@Component
class DisclosurePlaces implements KeepsPlaces {

  private final Disclosures disclosures;
  private final Municipalities municipalities;

  DisclosurePlaces(Disclosures disclosures, Municipalities municipalities) {
    this.disclosures = disclosures;
    this.municipalities = municipalities;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(
        disclosures.all(permit).stream()
            .flatMap(KeptDisclosure::said)
            .flatMap(this::names)
            .toList());
  }

  private Stream<String> names(Disclosure said) {
    return said.municipality() == null
        ? Stream.of(said.organisation())
        : municipalities.byCode(said.municipality()).stream().flatMap(Municipality::spellings);
  }
}
