package fi.tallessa.family.overview;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the family, on a customer's page: no statement. */
@Component
@Order(12)
class FamilyPanel implements Panel {

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    return new Shown("family/overview/panel", permit.code());
  }
}
