package fi.tallessa.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Nameless;
import fi.tallessa.statistics.Funding.Paid;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * In which unit each service lies, and which grants paid for it in which month.
 *
 * @param areas as what each place is counted in the year
 */
record Offer(
    int year, Map<UUID, String> units, Map<UUID, List<Paid>> paid, Map<String, String> areas) {

  /** By its middle a month belongs to one of two grants that follow each other. */
  private static final int MIDDLE = 15;

  /** Grants as they were known when the period ended. */
  static Offer of(Period period, Services services, Funding funding, Map<String, String> areas) {
    return of(
        period.year(),
        services.all().stream()
            .collect(
                toMap((Service one) -> one.id().value(), one -> one.unit().value().toString())),
        funding.on(period.last()),
        areas);
  }

  static Offer of(int year, Map<UUID, String> units, List<Paid> paid, Map<String, String> areas) {
    return new Offer(
        year,
        units,
        paid.stream().filter(Paid::aboutAYear).collect(groupingBy(Paid::service)),
        areas);
  }

  /**
   * With those grants alone that pay in each month: a service less what another grant pays of it is
   * whoever came in the months it does not pay, and they may be few.
   */
  Offer ofWholeYears() {
    var whole = new HashMap<UUID, List<Paid>>();
    paid.forEach(
        (service, each) -> whole.put(service, each.stream().filter(this::allYear).toList()));
    return new Offer(year, units, whole, areas);
  }

  private boolean allYear(Paid one) {
    return pays(one, YearMonth.of(year, 1)) && pays(one, YearMonth.of(year, 12));
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

  String area(Nameless one) {
    return Areas.subRegionOf(one.area(), areas);
  }

  private Collection<String> grants(UUID service, YearMonth month) {
    return paid.getOrDefault(service, List.of()).stream()
        .filter(one -> pays(one, month))
        .map(one -> one.grant().toString())
        .distinct()
        .toList();
  }

  private static boolean pays(Paid one, YearMonth month) {
    return one.days().contains(month.atDay(MIDDLE));
  }
}
