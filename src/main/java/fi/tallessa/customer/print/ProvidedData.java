package fi.tallessa.customer.print;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields whose group rests on a consent, as the person told them. */
@Component
class ProvidedData implements Provided {

  private final Data data;
  private final Bases bases;
  private final ActiveConsents consents;
  private final Says says;
  private final WhoGets whoGets;

  ProvidedData(Data data, Bases bases, ActiveConsents consents, Says says, WhoGets whoGets) {
    this.consents = consents;
    this.data = data;
    this.bases = bases;
    this.says = says;
    this.whoGets = whoGets;
  }

  @Override
  public List<ProvidedLine> of(Permit permit, boolean ofMinor, Optional<UUID> guardian) {
    return whoGets.of(permit, guardian).map(whom -> of(permit, ofMinor, whom)).orElse(List.of());
  }

  private List<ProvidedLine> of(Permit permit, boolean ofMinor, GivenTo whom) {
    var used = consents.of(permit).stream().map(one -> one.item().value()).toList();
    var groups =
        bases.of(permit).all().stream()
            .filter(rest -> rest.holds() && on(used, rest.basis()))
            .filter(rest -> whom.group(rest.basis()))
            .map(Rest::group)
            .collect(Collectors.toSet());
    return data.card(permit).fields().values().stream()
        .filter(kept -> told(kept, groups, ofMinor))
        .filter(kept -> whom.datum(says.datum(permit, kept.field()).id(), kept))
        .sorted(Comparator.comparing(Kept::field))
        .map(ProvidedData::line)
        .toList();
  }

  /** On one of the consents that are used: also the safe way is not taken from what is frozen. */
  private static boolean on(List<UUID> used, Basis basis) {
    return basis instanceof ConsentBasis consent && used.contains(consent.item());
  }

  private static boolean told(Kept kept, Set<FieldGroup> groups, boolean ofMinor) {
    return groups.contains(kept.field().group())
        && kept.datum().known()
        && kept.datum().told().source().verifies(ofMinor).isPresent();
  }

  private static ProvidedLine line(Kept kept) {
    var told = kept.datum().told();
    return new ProvidedLine(
        kept.field().code(), kept.datum().value(), told.source().code(), told.on());
  }
}
