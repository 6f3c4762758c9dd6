package fi.tallessa.customer.intake;

import fi.tallessa.association.Services;
import fi.tallessa.holdings.Permit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads for a paper of the file how somebody came to us. */
@Component
public class PrintedIntakes {

  private final Intakes intakes;
  private final Services services;

  PrintedIntakes(Intakes intakes, Services services) {
    this.intakes = intakes;
    this.services = services;
  }

  public Optional<PrintedIntake> of(Permit permit) {
    return intakes
        .of(permit)
        .map(one -> one.readBy(permit))
        .map(one -> new PrintedIntake(services.byId(one.service()).orElseThrow().names(), one));
  }
}
