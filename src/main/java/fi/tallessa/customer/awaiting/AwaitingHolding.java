package fi.tallessa.customer.awaiting;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What reaches a guardian who does not know yet. */
@Component
class AwaitingHolding implements Holding {

  private final Awaitings awaitings;

  AwaitingHolding(Awaitings awaitings) {
    this.awaitings = awaitings;
  }

  @Override
  public Description describe() {
    return new Description("awaiting", List.of("customer.awaiting"), FieldGroup.FAMILY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var day = permit.visit().today();
    return awaitings.of(List.of(permit)).values().stream()
        .map(
            one ->
                new CopyLine(
                    "customer.awaiting.copy",
                    String.join(", ", one.childsFirstName(), one.guardian(), one.phone()),
                    "web.copy.by_us",
                    day))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    awaitings.erase(permit);
  }
}
