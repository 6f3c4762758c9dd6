package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** A relationship from today on, with the registrar responsible (S3). */
@Component
class BeginsRelationship implements Beginning {

  private final Relationships relationships;

  BeginsRelationship(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public Action action() {
    return RegisteringAction.OPEN;
  }

  @Override
  public void in(Permit permit, ServiceId service, Ground ground) {
    relationships.begin(permit, service.value(), ground);
  }
}
