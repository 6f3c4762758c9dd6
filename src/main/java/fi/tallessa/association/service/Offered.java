package fi.tallessa.association.service;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Unit;
import fi.tallessa.association.UnitId;
import java.util.List;

/**
 * What a service may lie in and be paid by.
 *
 * @param units that run, and the one it lies in already
 */
public record Offered(List<Unit> units, List<Grant> grants) {

  boolean hasUnit(UnitId id) {
    return units.stream().anyMatch(unit -> unit.id().equals(id));
  }

  boolean hasGrant(GrantId id) {
    return grants.stream().anyMatch(grant -> grant.id().equals(id));
  }
}
