package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.Items;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was asked, given, refused and taken back, with what proves it (S6). */
@Component
class ConsentsHolding implements Holding {

  private final Consents consents;
  private final Items items;
  private final ConsentProofs proofs;
  private final Scans scans;

  ConsentsHolding(Consents consents, Items items, ConsentProofs proofs, Scans scans) {
    this.scans = scans;
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
            "legalbasis.consent_clearing",
            "legalbasis.consent_cleared",
            "legalbasis.consent_kept"),
        FieldGroup.DUTY,
        true);
  }

  /**
   * Every event, and that there are pictures of papers; what a young person keeps from their
   * guardians is no line of it (K3).
   */
  @Override
  public List<CopyLine> copy(Permit permit) {
    var known = items.byId();
    var events =
        consents.of(permit).values().stream()
            .flatMap(consent -> consent.events().stream())
            .map(event -> line(event, known.get(event.item())));
    var pictures = scans.told(permit).stream().map(ConsentsHolding::line);
    return Stream.concat(events, pictures).toList();
  }

  private static CopyLine line(ConsentEvent event, ConsentItem item) {
    return new CopyLine(
        event.label(), item.version(event.version()).title("fi"), "web.copy.by_us", event.day());
  }

  private static CopyLine line(Scans.Told one) {
    return new CopyLine("legalbasis.consent.scan.copy", one.written(), "web.copy.by_us", one.day());
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
