package fi.tallessa.customer.intake;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import org.springframework.stereotype.Component;

/** Which schools and clinics referred a customer to us, to each service. */
@Component
class IntakePlaces implements KeepsPlaces {

  private final Intakes intakes;

  IntakePlaces(Intakes intakes) {
    this.intakes = intakes;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(
        intakes.of(permit).stream()
            .flatMap(kept -> kept.steps().stream())
            .map(step -> step.noted().told())
            .map(told -> told == null ? null : told.organisation())
            .toList());
  }
}
