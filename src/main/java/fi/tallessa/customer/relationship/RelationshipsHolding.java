package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why somebody is a customer, of which service and since when. */
@Component
class RelationshipsHolding implements Holding {

  private final Relationships relationships;
  private final Ends ends;

  RelationshipsHolding(Relationships relationships, Ends ends) {
    this.relationships = relationships;
    this.ends = ends;
  }

  @Override
  public Description describe() {
    return new Description(
        "relationships",
        List.of("customer.relationship", "customer.relationship_end", "customer.clock"),
        FieldGroup.WORK,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return relationships.of(permit).stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(
                        new CopyLine(
                            one.ground().reason().label(),
                            one.lasts().from().toString(),
                            one.ground().told().source().label(),
                            one.ground().told().on())),
                    ends.history(permit, one.id()).stream().map(RelationshipsHolding::line)))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    ends.erase(permit);
    relationships.erase(permit);
  }

  private static CopyLine line(End end) {
    return new CopyLine(
        end.reason().label(),
        end.days().relationshipEnded()
            + "/"
            + end.days().statisticsUntil()
            + (end.corrected() == null ? "" : ": " + end.corrected()),
        "web.copy.by_us",
        end.at().atZone(Visit.ZONE).toLocalDate());
  }
}
