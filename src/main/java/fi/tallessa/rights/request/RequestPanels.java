package fi.tallessa.rights.request;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a customer's page: what is open, and where something they ask for is taken down. */
@Component
@Order(85)
class RequestPanels implements Panel {

  private final Requests requests;

  RequestPanels(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    return new Shown(
        "rights/request/panel", new RequestsPage(permit.code(), requests.lines(permit)));
  }
}
