package fi.tallessa.customer.ages;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the customer was asked at 13 and at 18. */
@Component
class MilestonesHolding implements Holding {

  private final Milestones milestones;

  MilestonesHolding(Milestones milestones) {
    this.milestones = milestones;
  }

  /**
   * That somebody was asked or it was decided is proof of a duty (K6); who stays, rests on its own.
   */
  @Override
  public Description describe() {
    return new Description("milestones", List.of("customer.milestone"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return milestones.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    "customer.ages.copy",
                    one.why() == null ? one.on().toString() : one.why(),
                    one.answer().label(),
                    one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    milestones.erase(permit);
  }
}
