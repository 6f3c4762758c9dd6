package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person told of their health, and other information, as far as the consents hold. */
@Component
class ProvidedEntries implements Provided {

  private final ConsentedEntries entries;
  private final Denials denials;
  private final Access access;

  ProvidedEntries(ConsentedEntries entries, Denials denials, Access access) {
    this.entries = entries;
    this.denials = denials;
    this.access = access;
  }

  @Override
  public List<ProvidedLine> of(Permit permit, boolean ofMinor, boolean toGuardian) {
    var denied = toGuardian ? denials.standing(permit).keySet() : Set.<ItemId>of();
    var health = access.further(HealthAction.COPY, permit);
    return Stream.of(Store.values())
        .flatMap(
            store ->
                entries.of(store, store.health() ? health : permit).stream()
                    .filter(one -> !denied.contains(new ItemId(one.item())))
                    .map(KeptConsented::consented)
                    .filter(one -> one.told().source().verifies(ofMinor).isPresent())
                    .map(one -> line(store, one)))
        .toList();
  }

  private static ProvidedLine line(Store store, Consented one) {
    return new ProvidedLine(
        store.group().code(), one.text(), one.told().source().code(), one.told().on());
  }
}
