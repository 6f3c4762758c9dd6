package fi.tallessa.customer.consents;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.wording.HiddenPlaces;
import org.springframework.stereotype.Component;

/** Of which schools and other services a customer was asked, whatever was answered. */
@Component
class ConsentPlaces implements KeepsPlaces {

  private final Consents consents;

  ConsentPlaces(Consents consents) {
    this.consents = consents;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(consents.organisations(permit));
  }
}
