package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer relationship: in which service, with whom responsible, since when, why (S3).
 *
 * @param lasts open-ended while the relationship lasts
 * @param end how it ended; empty while it lasts
 */
public record Relationship(
    UUID id,
    UUID service,
    WorkerId responsible,
    DateRange lasts,
    int version,
    Ground ground,
    Optional<End> end) {

  /** For a page: without where a professional works who told of the customer, while masked (K8). */
  public Relationship readBy(Permit permit) {
    return new Relationship(id, service, responsible, lasts, version, ground.readBy(permit), end);
  }

  public boolean open() {
    return end.isEmpty();
  }

  /** How long somebody is kept none of whose relationships lasts; empty while one does. */
  public static Optional<KeepFor> kept(List<Relationship> all) {
    return Ends.kept(all.stream().map(one -> one.end().map(End::days)).toList());
  }

  @Override
  public String toString() {
    return "Relationship";
  }
}
