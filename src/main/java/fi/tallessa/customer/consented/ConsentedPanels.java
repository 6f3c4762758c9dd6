package fi.tallessa.customer.consented;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the part of a customer's page about what rests on consents. */
@Component
public class ConsentedPanels {

  private final ConsentedEntries entries;
  private final WhoVerifies verifies;

  ConsentedPanels(ConsentedEntries entries, WhoVerifies verifies) {
    this.verifies = verifies;
    this.entries = entries;
  }

  public ConsentedPanel of(Permit permit, String name, List<KeptGuardian> acting) {
    var found = entries.overview(permit);
    return new ConsentedPanel(
        verifies.list(permit, name, Store.OTHER, found.other(), acting), found.health());
  }
}
