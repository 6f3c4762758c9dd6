package fi.tallessa.customer.datum;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That something was put right because somebody asked for it (GDPR Art. 16). */
@Component
class RectifiedHolding implements Holding {

  private final Rectified rectified;

  RectifiedHolding(Rectified rectified) {
    this.rectified = rectified;
  }

  @Override
  public Description describe() {
    return new Description("rectifications", List.of("customer.rectified"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return rectified.of(permit).stream()
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
