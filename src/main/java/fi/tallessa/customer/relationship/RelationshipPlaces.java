package fi.tallessa.customer.relationship;

import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import org.springframework.stereotype.Component;

/** Which schools and clinics told why a relationship began, of those that have ended too. */
@Component
class RelationshipPlaces implements KeepsPlaces {

  private final Relationships relationships;

  RelationshipPlaces(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(
        relationships.of(permit).stream().map(one -> one.ground().told().organisation()).toList());
  }
}
