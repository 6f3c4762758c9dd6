package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that are on no page of a customer, to be looked for in what was written in words. */
@Component
public class PlacesKept {

  private final List<KeepsPlaces> holdings;

  PlacesKept(List<KeepsPlaces> holdings) {
    this.holdings = holdings;
  }

  /** None while the address is not protected. */
  public HiddenPlaces of(Permit permit) {
    return permit.masked()
        ? holdings.stream()
            .map(one -> one.places(permit))
            .reduce(HiddenPlaces.NONE, HiddenPlaces::and)
        : HiddenPlaces.NONE;
  }
}
