package fi.tallessa.customer.registering;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which form opened a file: says nothing about anybody, and goes with the file. */
@Component
class RegistrationsHolding implements Holding {

  private final Registrations registrations;

  RegistrationsHolding(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public Description describe() {
    return new Description(
        "registrations", List.of("customer.registration"), FieldGroup.WORK, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    registrations.erase(permit);
  }
}
