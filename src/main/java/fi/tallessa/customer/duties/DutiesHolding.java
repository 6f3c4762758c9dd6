package fi.tallessa.customer.duties;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Kinds and days of what is to be done: follows from what is held, and says nothing more. */
@Component
class DutiesHolding implements Holding {

  private final Duties duties;

  DutiesHolding(Duties duties) {
    this.duties = duties;
  }

  @Override
  public Description describe() {
    return new Description(
        "duties",
        List.of(
            "customer.duty",
            "customer.unverified",
            "customer.unverified_guardian",
            "customer.confirmed",
            "customer.confirmed_guardian",
            "customer.reckoning"),
        FieldGroup.DUTY,
        false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    duties.erase(permit);
  }
}
