package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That a file goes sooner than it might, and why (D25). */
@Component
class SoonersHolding implements Holding {

  private final Sooners sooners;

  SoonersHolding(Sooners sooners) {
    this.sooners = sooners;
  }

  @Override
  public Description describe() {
    return new Description("sooner", List.of("customer.sooner"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return sooners.ever(permit).stream()
        .map(
            one ->
                new CopyLine(
                    one.on() == null ? "customer.sooner.copy.none" : one.why().label() + ".copy",
                    one.on() == null ? "" : one.on().toString(),
                    "web.copy.by_us",
                    one.at().atZone(Visit.ZONE).toLocalDate()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    sooners.erase(permit);
  }
}
