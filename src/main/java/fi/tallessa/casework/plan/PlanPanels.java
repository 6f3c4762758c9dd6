package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan in short, on a customer's page: one statement. */
@Component
@Order(13)
class PlanPanels implements Panel {

  private final PlanReading plans;

  PlanPanels(PlanReading plans) {
    this.plans = plans;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    return new Shown(
        "casework/plan/panel",
        new PlanPanel(permit.code(), plans.shown(permit).stream().filter(KeptAim::going).toList()));
  }
}
