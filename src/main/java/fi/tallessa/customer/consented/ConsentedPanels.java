package fi.tallessa.customer.consented;

import fi.tallessa.access.HealthRights;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the part of a customer's page about what rests on consents. */
@Component
public class ConsentedPanels {

  private final ConsentedEntries entries;
  private final WhoVerifies verifies;
  private final Leaders leaders;
  private final Workers workers;
  private final HealthRights rights;

  ConsentedPanels(
      ConsentedEntries entries,
      WhoVerifies verifies,
      Leaders leaders,
      Workers workers,
      HealthRights rights) {
    this.rights = rights;
    this.leaders = leaders;
    this.workers = workers;
    this.verifies = verifies;
    this.entries = entries;
  }

  public ConsentedPanel of(Permit permit, String name, List<KeptGuardian> acting) {
    var found = entries.overview(permit);
    return new ConsentedPanel(
        verifies.list(permit, name, Store.OTHER, found.other(), acting),
        found.mayHealth() ? found.health() : 0,
        found.mayHealth() ? Optional.empty() : Optional.of(leading(permit)));
  }

  /**
   * A student in practice reads nothing that rests on consents but health, where that was given.
   */
  public boolean opensHealth(Permit permit) {
    return rights.has(permit);
  }

  /** By name, those who can give it. */
  private List<String> leading(Permit permit) {
    return workers.names(leaders.of(permit.visit())).values().stream().sorted().toList();
  }
}
