package fi.tallessa.customer.informing;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That the customer and the guardians were told what we keep (GDPR Art. 13 and 14). */
@Component
class InformingsHolding implements Holding {

  private final Informings informings;

  InformingsHolding(Informings informings) {
    this.informings = informings;
  }

  @Override
  public Description describe() {
    return new Description("informings", List.of("customer.informing"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return informings.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    "customer.informing.copy",
                    one.notice() + ", " + one.language(),
                    "web.copy.by_us",
                    one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    informings.erase(permit);
  }
}
