package fi.tallessa.customer.print;

import fi.tallessa.customer.consented.KeptConsented;
import fi.tallessa.customer.consented.Store;
import fi.tallessa.customer.consented.ToldByPerson;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person told of their health, and other information, as far as the consents hold. */
@Component
class ProvidedEntries implements Provided {

  private final ToldByPerson entries;
  private final WhoGets whoGets;

  ProvidedEntries(ToldByPerson entries, WhoGets whoGets) {
    this.entries = entries;
    this.whoGets = whoGets;
  }

  @Override
  public List<ProvidedLine> of(Permit permit, boolean ofMinor, Optional<UUID> guardian) {
    return whoGets.of(permit, guardian).map(whom -> of(permit, ofMinor, whom)).orElse(List.of());
  }

  private List<ProvidedLine> of(Permit permit, boolean ofMinor, GivenTo whom) {
    return Stream.of(Store.values())
        .flatMap(
            store ->
                entries.of(store, permit, ofMinor).stream()
                    .filter(whom::entry)
                    .map(one -> line(store, one)))
        .toList();
  }

  @Override
  public boolean opens(Permit permit) {
    return entries.opens(permit);
  }

  static ProvidedLine line(Store store, KeptConsented one) {
    var said = one.consented();
    return new ProvidedLine(
        store.group().code(), said.text(), said.told().source().code(), said.told().on());
  }
}
