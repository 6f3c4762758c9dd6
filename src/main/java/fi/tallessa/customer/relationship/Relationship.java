package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/**
 * A customer relationship: in which service, with whom responsible, since when, why (S3).
 *
 * @param lasts open-ended while the relationship lasts
 */
public record Relationship(
    UUID id, UUID service, WorkerId responsible, DateRange lasts, int version, Ground ground) {
  @Override
  public String toString() {
    return "Relationship";
  }
}
