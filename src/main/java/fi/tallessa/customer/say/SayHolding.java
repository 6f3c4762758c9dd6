package fi.tallessa.customer.say;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is kept from guardians, and why. It is no line of the person's copy: a guardian may be who
 * asks for that (K3).
 */
@Component
class SayHolding implements Holding {

  private final Says says;

  SayHolding(Says says) {
    this.says = says;
  }

  @Override
  public Description describe() {
    return new Description("say", List.of("customer.say"), FieldGroup.DUTY, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    says.erase(permit);
  }
}
