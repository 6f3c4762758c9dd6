package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That a guardian knows of the customer relationship of a child. */
@Component
class AwarenessHolding implements Holding {

  private final Awarenesses awarenesses;

  AwarenessHolding(Awarenesses awarenesses) {
    this.awarenesses = awarenesses;
  }

  @Override
  public Description describe() {
    return new Description("awareness", List.of("customer.awareness"), FieldGroup.FAMILY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return awarenesses.of(permit).stream()
        .map(
            one -> new CopyLine(one.how().label(), one.on().toString(), one.by().label(), one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    awarenesses.erase(permit);
  }
}
