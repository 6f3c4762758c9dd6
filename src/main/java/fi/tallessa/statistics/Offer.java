package fi.tallessa.statistics;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.DateRange;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which unit each service lies, and which grants paid for it in which month. */
record Offer(int year, Map<UUID, String> units, Map<UUID, List<Grant>> grants) {

  static Offer of(int year, Services services, Grants grants) {
    var byId = grants.all().stream().collect(Collectors.toMap(Grant::id, Function.identity()));
    return new Offer(
        year,
        services.all().stream()
            .collect(
                Collectors.toMap(
                    (Service one) -> one.id().value(), one -> one.unit().value().toString())),
        grants.paying().entrySet().stream()
            .collect(
                Collectors.toMap(one -> one.getKey().value(), one -> known(one.getValue(), byId))));
  }

  private static List<Grant> known(Set<GrantId> ids, Map<GrantId, Grant> byId) {
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  Collection<String> unit(UUID service) {
    var unit = units.get(service);
    return unit == null ? List.of() : List.of(unit);
  }

  Collection<String> grants(Fact fact) {
    return grants(fact.service(), YearMonth.of(year, fact.month()));
  }

  /** A line names its grant itself; where it names none the association pays. */
  Collection<String> grants(Nameless one) {
    return one.kind() == Nameless.Kind.CONTACT
        ? one.grant().map(UUID::toString).stream().toList()
        : grants(one.service(), YearMonth.from(one.thursday()));
  }

  private Collection<String> grants(UUID service, YearMonth month) {
    var days = new DateRange(month.atDay(1), month.atEndOfMonth());
    return grants.getOrDefault(service, List.of()).stream()
        .filter(grant -> grant.days().overlaps(days))
        .map(grant -> grant.id().value().toString())
        .toList();
  }
}
