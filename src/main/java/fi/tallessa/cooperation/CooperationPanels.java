package fi.tallessa.cooperation;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The services we work with, on a customer's page. */
@Component
@Order(30)
class CooperationPanels implements Panel {

  private final CooperationLines lines;
  private final Cooperations cooperations;
  private final CooperationPages pages;

  CooperationPanels(CooperationLines lines, Cooperations cooperations, CooperationPages pages) {
    this.lines = lines;
    this.cooperations = cooperations;
    this.pages = pages;
  }

  @Override
  public Place place() {
    return Place.BODY;
  }

  @Override
  public Shown of(Permit permit) {
    var found = cooperations.overview(permit);
    var services = lines.of(Shelf.ORDINARY, permit, found.services());
    boolean soon =
        services.stream().anyMatch(one -> one.kept().term().endsSoon(permit.visit().today()));
    return new Shown(
        "cooperation/panel",
        new CooperationPanel(
            permit.code(), services, found.health(), soon ? pages.most(permit) : null));
  }
}
