package fi.tallessa.breach;

import fi.tallessa.holdings.BreachFound;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A breach that came out in another part of the house; what else is known of it comes later. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FoundElsewhere implements BreachFound {

  private final RecordedBreaches breaches;

  FoundElsewhere(RecordedBreaches breaches) {
    this.breaches = breaches;
  }

  @Override
  public String found(UUID id, String happened, String whom, Visit visit) {
    return breaches
        .add(id, visit.when(), new Known(happened, whom, "", "", ""), visit)
        .or(() -> breaches.one(id))
        .orElseThrow()
        .address();
  }
}
