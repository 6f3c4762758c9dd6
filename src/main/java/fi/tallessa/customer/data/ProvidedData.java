package fi.tallessa.customer.data;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields whose group rests on a consent, as the person told them. */
@Component
class ProvidedData implements Provided {

  private final Data data;
  private final Bases bases;
  private final Denials denials;

  ProvidedData(Data data, Bases bases, Denials denials) {
    this.data = data;
    this.bases = bases;
    this.denials = denials;
  }

  @Override
  public List<ProvidedLine> of(Permit permit, boolean ofMinor, boolean toGuardian) {
    var denied = toGuardian ? denials.standing(permit).keySet() : Set.<ItemId>of();
    var groups =
        bases.of(permit).all().stream()
            .filter(rest -> rest.holds() && onConsent(rest, denied))
            .map(Rest::group)
            .collect(Collectors.toSet());
    return data.card(permit).fields().values().stream()
        .filter(kept -> told(kept, groups, ofMinor))
        .sorted(Comparator.comparing(Kept::field))
        .map(ProvidedData::line)
        .toList();
  }

  private static boolean onConsent(Rest rest, Set<ItemId> denied) {
    return rest.basis() instanceof ConsentBasis consent
        && !denied.contains(new ItemId(consent.item()));
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
