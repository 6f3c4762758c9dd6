package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Steps of the plan that are not done on the day a relationship ends. */
@Component
@Order(22)
class PlanStillOpen implements StillOpen {

  private final Plans plans;

  PlanStillOpen(Plans plans) {
    this.plans = plans;
  }

  @Override
  public List<Line> of(Permit permit) {
    long open =
        plans.of(permit).stream()
            .filter(KeptAim::going)
            .flatMap(one -> one.steps().stream())
            .filter(KeptStep::open)
            .count();
    return open == 0 ? List.of() : List.of(Line.undone("casework.plan.still_open", "/plan", open));
  }
}
