package fi.tallessa.cooperation;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Which schools and clinics we work with for a customer. */
@Component
class CooperationPlaces implements KeepsPlaces {

  private final Cooperations cooperations;

  CooperationPlaces(Cooperations cooperations) {
    this.cooperations = cooperations;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(
        Arrays.stream(Shelf.values())
            .flatMap(shelf -> cooperations.kept(shelf, permit).stream())
            .map(kept -> kept.cooperation().organisation())
            .toList());
  }
}
