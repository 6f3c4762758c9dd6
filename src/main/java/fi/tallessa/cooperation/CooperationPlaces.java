package fi.tallessa.cooperation;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which schools and clinics we work with for a customer, by each name they ever had here. Of health
 * only where health is read: who reads the file has not, nor tries out what stands there (S20).
 */
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
            .filter(shelf -> shelf.opensTo(permit))
            .flatMap(
                shelf ->
                    Stream.of(cooperations.kept(shelf, permit), cooperations.past(shelf, permit)))
            .flatMap(List::stream)
            .map(kept -> kept.cooperation().organisation())
            .toList());
  }
}
