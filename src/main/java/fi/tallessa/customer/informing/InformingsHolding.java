package fi.tallessa.customer.informing;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** That the customer and the guardians were told what we keep (GDPR Art. 13 and 14). */
@Component
class InformingsHolding implements Holding {

  private final Informings informings;
  private final FirstUses uses;

  InformingsHolding(Informings informings, FirstUses uses) {
    this.informings = informings;
    this.uses = uses;
  }

  @Override
  public Description describe() {
    return new Description(
        "informings", List.of("customer.informing", "customer.first_use"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.concat(
            informings.of(permit).stream().map(InformingsHolding::line),
            uses.of(permit).stream().map(InformingsHolding::line))
        .toList();
  }

  private static CopyLine line(Informing one) {
    return new CopyLine(
        "customer.informing.copy",
        one.notice() + ", " + one.language(),
        "web.copy.by_us",
        one.on());
  }

  private static CopyLine line(FirstUse one) {
    return new CopyLine(one.kind().label(), one.on().toString(), "web.copy.by_us", one.on());
  }

  @Override
  public void erase(Permit permit) {
    informings.erase(permit);
    uses.erase(permit);
  }
}
