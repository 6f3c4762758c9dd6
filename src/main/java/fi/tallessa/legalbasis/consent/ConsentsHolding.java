package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.Items;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was asked, given, refused and taken back, with what proves it (S6). */
@Component
class ConsentsHolding implements Holding {

  private final Consents consents;
  private final Items items;
  private final ConsentProofs proofs;

  ConsentsHolding(Consents consents, Items items, ConsentProofs proofs) {
    this.consents = consents;
    this.items = items;
    this.proofs = proofs;
  }

  @Override
  public Description describe() {
    return new Description(
        "consents",
        List.of(
            "legalbasis.consent_asking",
            "legalbasis.consent_event",
            "legalbasis.consent_head",
            "legalbasis.consent_warning",
            "legalbasis.consent_scan",
            "legalbasis.consent_slip",
            "legalbasis.consent_place",
            "legalbasis.consent_denial",
            "legalbasis.consent_clearing"),
        FieldGroup.DUTY,
        true);
  }

  /** Every event; what a young person keeps from their guardians is no line of it (K3). */
  @Override
  public List<CopyLine> copy(Permit permit) {
    var known = items.byId();
    return consents.of(permit).values().stream()
        .flatMap(consent -> consent.events().stream())
        .map(
            event ->
                new CopyLine(
                    event.state().label(),
                    known.get(event.item()).version(event.version()).title("fi"),
                    "web.copy.by_us",
                    event.day()))
        .toList();
  }

  /**
   * Everything goes; that there was a consent stays for a while as a hash that is nobody's (C8).
   */
  @Override
  public void erase(Permit permit) {
    proofs.keep(permit);
    proofs.forget(permit);
  }
}
