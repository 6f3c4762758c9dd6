package fi.tallessa.customer.consented;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Which schools and clinics told what is kept on consents. Of health only where health is read: who
 * reads the file has not, nor tries out what stands there (S20).
 */
@Component
class ConsentedPlaces implements KeepsPlaces {

  private final ConsentedVersions versions;

  ConsentedPlaces(ConsentedVersions versions) {
    this.versions = versions;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(
        Arrays.stream(Store.values())
            .filter(store -> store.shape().opensTo(permit))
            .flatMap(store -> versions.everything(store, permit).stream())
            .map(one -> one.told().organisation())
            .toList());
  }
}
