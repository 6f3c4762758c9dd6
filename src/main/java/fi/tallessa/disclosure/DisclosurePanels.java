package fi.tallessa.disclosure;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to what was told to others, and to a report, on a customer's page. */
@Component
@Order(80)
class DisclosurePanels implements Panel {

  private final Disclosures disclosures;

  DisclosurePanels(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    return new Shown("disclosure/panel", disclosures.panel(permit));
  }
}
