package fi.tallessa.casework.print;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to paper, last in the rail of a customer's page; it asks the database nothing. */
@Component
@Order(90)
class PrintPanels implements Panel {

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    return new Shown("casework/print/panel", permit.code());
  }
}
