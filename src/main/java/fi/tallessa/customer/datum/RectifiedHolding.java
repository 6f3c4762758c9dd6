package fi.tallessa.customer.datum;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * That something was put right because somebody asked for it (GDPR Art. 16). What a minor asked by
 * themselves is no line of a copy while they are one (K3).
 */
@Component
class RectifiedHolding implements Holding {

  private final Rectified rectified;
  private final Data data;

  RectifiedHolding(Rectified rectified, Data data) {
    this.data = data;
    this.rectified = rectified;
  }

  @Override
  public Description describe() {
    return new Description("rectifications", List.of("customer.rectified"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    boolean minor = data.card(permit).mayBeMinor(permit.visit().today());
    return rectified.of(permit).stream()
        .filter(one -> !minor || !one.byCustomer())
        .map(
            one ->
                new CopyLine(
                    "customer.data.apart.bold",
                    "",
                    "web.copy.by_us",
                    one.at().atZone(Visit.ZONE).toLocalDate()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    rectified.erase(permit);
  }
}
