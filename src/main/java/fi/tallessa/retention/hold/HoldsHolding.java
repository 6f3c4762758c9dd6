package fi.tallessa.retention.hold;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That the file was held back from erasing, and why: the person may know of it (Art. 15). */
@Component
class HoldsHolding implements Holding {

  private final Holds holds;

  HoldsHolding(Holds holds) {
    this.holds = holds;
  }

  @Override
  public Description describe() {
    return new Description("holds", List.of("retention.hold"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return holds.of(permit).stream().map(HoldsHolding::line).toList();
  }

  private static CopyLine line(Hold one) {
    return new CopyLine(
        "retention.copy.held",
        CopyLine.said(one.written().why(), one.written().lifted()),
        "web.copy.by_us",
        one.from().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public void erase(Permit permit) {
    holds.erase(permit);
  }
}
