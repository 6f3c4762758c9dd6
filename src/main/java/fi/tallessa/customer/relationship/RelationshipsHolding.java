package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why somebody is a customer, of which service and since when. */
@Component
class RelationshipsHolding implements Holding {

  private final Relationships relationships;

  RelationshipsHolding(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public Description describe() {
    return new Description(
        "relationships", List.of("customer.relationship"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return relationships.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    one.ground().reason().label(),
                    one.lasts().from().toString(),
                    one.ground().told().source().label(),
                    one.ground().told().on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    relationships.erase(permit);
  }
}
