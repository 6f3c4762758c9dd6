package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Health, as far as its consents hold. Whoever makes the copy opens it with a line of its own. */
@Component
class HealthHolding implements Holding {

  private final ConsentedEntries entries;
  private final Access access;
  private final HealthRights health;

  HealthHolding(ConsentedEntries entries, Access access, HealthRights health) {
    this.health = health;
    this.entries = entries;
    this.access = access;
  }

  @Override
  public Description describe() {
    return new Description(
        "health",
        List.of("customer.health_entry", "customer.health_entry_past"),
        FieldGroup.HEALTH,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var own = access.further(HealthAction.copy(permit.reach()), permit);
    return entries.kept(Store.HEALTH, own).stream()
        .map(one -> OtherHolding.line(Store.HEALTH, one))
        .toList();
  }

  @Override
  public boolean withholds(Permit permit) {
    return entries.any(Store.HEALTH, permit) && !health.has(permit);
  }

  @Override
  public void erase(Permit permit) {
    entries.erase(Store.HEALTH, permit);
  }
}
