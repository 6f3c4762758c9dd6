package fi.tallessa.statistics;

import fi.tallessa.access.Restrictions;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.statistics.Counting.Counted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way out (S9): a closed period, the tables of the registry, twice at the most. What comes
 * out is written down, and only that is served.
 */
@Component
class Gate {

  private final YearCounting counting;
  private final Years years;
  private final Facts facts;
  private final List<Nameless.Counters> nameless;
  private final Registry registry;
  private final PeriodReleases releases;
  private final Services services;
  private final Funding funding;
  private final Restrictions restrictions;

  Gate(
      YearCounting counting,
      Years years,
      Facts facts,
      List<Nameless.Counters> nameless,
      Registry registry,
      PeriodReleases releases,
      Services services,
      Funding funding,
      Restrictions restrictions) {
    this.counting = counting;
    this.years = years;
    this.facts = facts;
    this.nameless = nameless;
    this.registry = registry;
    this.releases = releases;
    this.services = services;
    this.funding = funding;
    this.restrictions = restrictions;
  }

  /** As the next release would be, counted and protected; nothing else is ever seen of it. */
  @Transactional
  public Result<List<Counted>> preview(Period period, Instant at) {
    return next(period, years.held(period.year()), at)
        .map(next -> counted(next, at, "statistics.preview"));
  }

  /**
   * Releases a period, or corrects it.
   *
   * @param number which release was meant: whoever presses twice, or after somebody else, corrects
   *     nothing by it
   */
  @Transactional
  public Result<Release> release(Period period, int number, Optional<WorkerId> by, Instant at) {
    return next(period, years.held(period.year()), at)
        .flatMap(next -> next.number() == number ? Result.fine(next) : refused(Refused.OVERTAKEN))
        .map(
            next -> {
              var made = new Release(period, number, at, by);
              releases.add(made, counted(next, at, "statistics.release"));
              return made;
            });
  }

  /** Which release would be the next of a period. */
  private record Next(Period period, int number, Years.Year year, List<Table> tables) {}

  private Result<Next> next(Period period, Optional<Years.Year> year, Instant at) {
    var today = at.atZone(Visit.ZONE).toLocalDate();
    var tables = registry.of(period);
    if (tables.isEmpty()) {
      return refused(Refused.NO_PERIOD);
    }
    if (!period.closed(today)) {
      return refused(Refused.OPEN);
    }
    if (year.filter(one -> !one.open()).isPresent()) {
      return refused(Refused.FROZEN);
    }
    // Who was restricted or protected since the last night is counted as before until the next.
    var counted = year.filter(one -> one.counted().filter(period::closed).isPresent());
    if (counted.isEmpty()
        || counted.flatMap(Years.Year::at).filter(restrictions::begun).isPresent()) {
      return refused(Refused.NOT_COUNTED);
    }
    int number = releases.newest(period).map(Release::number).orElse(0) + 1;
    return number > PeriodReleases.MOST
        ? refused(Refused.SPENT)
        : Result.fine(new Next(period, number, counted.get(), tables));
  }

  private List<Counted> counted(Next next, Instant at, String purpose) {
    var period = next.period();
    var key = counting.open(next.year(), purpose, at);
    // Made from the key of the year: when that goes, the noise of its figures stays for ever.
    var salts =
        IntStream.rangeClosed(1, next.number())
            .mapToObj(n -> key.id("statistics/salt/" + n).getMostSignificantBits())
            .toList();
    return Counting.of(
        next.tables(),
        period,
        facts.of(period.year(), key),
        nameless.stream().flatMap(each -> each.of(period.days()).stream()).toList(),
        Offer.of(period, services, funding, next.year().areas()),
        new Protection(salts));
  }

  static <T> Result<T> refused(Refused why) {
    return Result.faulty("release", why.label());
  }
}
