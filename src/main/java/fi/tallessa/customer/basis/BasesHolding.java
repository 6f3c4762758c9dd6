package fi.tallessa.customer.basis;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** On what each group of data rests, and why that was changed. */
@Component
class BasesHolding implements Holding {

  private final Bases bases;

  BasesHolding(Bases bases) {
    this.bases = bases;
  }

  @Override
  public Description describe() {
    return new Description("bases", List.of("customer.basis"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return FieldGroup.OF_A_FILE.stream()
        .flatMap(group -> bases.history(permit, group).stream())
        .map(
            rest ->
                new CopyLine(
                    rest.group().label(),
                    rest.basis().written(),
                    "web.copy.by_us",
                    rest.since().atZone(Visit.ZONE).toLocalDate()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    bases.erase(permit);
  }
}
