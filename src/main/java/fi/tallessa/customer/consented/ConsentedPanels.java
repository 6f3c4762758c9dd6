package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** Builds the part of a customer's page about what rests on consents. */
@Component
public class ConsentedPanels {

  private final ConsentedEntries entries;

  ConsentedPanels(ConsentedEntries entries) {
    this.entries = entries;
  }

  public ConsentedPanel of(Permit permit, String name, boolean ofMinor) {
    var found = entries.overview(permit);
    return new ConsentedPanel(
        ConsentedList.of(permit.code(), name, Store.OTHER, found.other(), ofMinor), found.health());
  }
}
