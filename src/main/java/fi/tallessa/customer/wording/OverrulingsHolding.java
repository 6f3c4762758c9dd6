package fi.tallessa.customer.wording;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** That somebody was asked about words, and said that they are not of that kind. */
@Component
class OverrulingsHolding implements Holding {

  private final Overrulings overrulings;

  OverrulingsHolding(Overrulings overrulings) {
    this.overrulings = overrulings;
  }

  @Override
  public Description describe() {
    return new Description("overrulings", List.of("customer.overruling"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return overrulings.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    "customer.wording.copy." + one.kind().name().toLowerCase(Locale.ROOT),
                    "",
                    "web.copy.by_us",
                    one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    overrulings.erase(permit);
  }
}
