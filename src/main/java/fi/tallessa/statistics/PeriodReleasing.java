package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WhoIsHere;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.statistics.Counting.Counted;
import fi.tallessa.statistics.ReleasesPage.Here;
import fi.tallessa.statistics.ReleasesPage.Row;
import fi.tallessa.statistics.ReleasesPage.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Line managers look at what would be released, and release it. */
@Component
class PeriodReleasing {

  private final Gate gate;
  private final Years years;
  private final PeriodReleases releases;
  private final Registry registry;
  private final YearCounting counting;
  private final WhoIsHere whoIsHere;
  private final Services services;

  PeriodReleasing(
      Gate gate,
      Years years,
      PeriodReleases releases,
      Registry registry,
      YearCounting counting,
      WhoIsHere whoIsHere,
      Services services) {
    this.gate = gate;
    this.years = years;
    this.releases = releases;
    this.registry = registry;
    this.counting = counting;
    this.whoIsHere = whoIsHere;
    this.services = services;
  }

  @Transactional(readOnly = true)
  public ReleasesPage list(Visit visit) {
    var newest = releases.all().stream().collect(toMap(Release::period, one -> one));
    var rows = new ArrayList<Row>();
    for (var year : years.all()) {
      var frozen = counting.lastDay(year.year());
      var tables = registry.of(year.year());
      Period.of(year.year()).stream()
          .filter(period -> tables.stream().anyMatch(table -> table.of(period)))
          .filter(period -> !period.first().isAfter(visit.today()))
          .forEach(period -> rows.add(row(period, year, newest, frozen, visit.today())));
    }
    return new ReleasesPage(rows, here(visit));
  }

  /** The largest first; no way leads from here into a file or a table. */
  private List<Here> here(Visit visit) {
    var many = whoIsHere.now(visit);
    return services.all().stream()
        .filter(service -> many.containsKey(service.id().value()))
        .map(service -> new Here(service.names(), many.get(service.id().value())))
        .sorted(Comparator.comparing(Here::customers).reversed())
        .toList();
  }

  private boolean asked(Period period) {
    return !registry.of(period).isEmpty();
  }

  private static Row row(
      Period period,
      Years.Year year,
      Map<Period, Release> newest,
      LocalDate frozen,
      LocalDate today) {
    var release = Optional.ofNullable(newest.get(period));
    return new Row(period, state(period, year, release, today), release, period.closes(), frozen);
  }

  private static State state(
      Period period, Years.Year year, Optional<Release> release, LocalDate today) {
    if (release.isPresent()) {
      return release.get().number() == PeriodReleases.MOST || !year.open()
          ? State.CORRECTED
          : State.RELEASED;
    }
    if (!year.open()) {
      return State.FROZEN;
    }
    return !period.closed(today)
        ? State.OPEN
        : year.counted().filter(period::closed).isPresent() ? State.READY : State.WAITS;
  }

  /** A period that is none, or that nobody counts, is not there. */
  public Entry<ReleasePage> page(String code, Visit visit) {
    return page(code, Problems.none(), visit);
  }

  private Entry<ReleasePage> page(String code, Problems problems, Visit visit) {
    return period(code)
        .map(
            period -> {
              var preview = gate.preview(period, visit.when());
              var lines =
                  preview instanceof Result.Fine<List<Counted>>(var tables)
                      ? tables.stream().map(ReleasePage::line).toList()
                      : List.<ReleasePage.Line>of();
              int number = releases.newest(period).map(Release::number).orElse(0) + 1;
              return new ReleasePage(
                  period,
                  number,
                  counting.lastDay(period.year()),
                  lines,
                  problems.isEmpty() ? preview.problems() : problems);
            });
  }

  /** Empty once it is done. */
  public Entry<Optional<ReleasePage>> release(String code, int number, Visit visit) {
    return period(code)
        .flatMap(
            period ->
                switch (gate.release(period, number, Optional.of(visit.who()), visit.when())) {
                  case Result.Fine<Release> _ -> Entry.open(Optional.empty());
                  case Result.Faulty<Release>(var problems) ->
                      page(code, problems, visit).map(Optional::of);
                });
  }

  private Entry<Period> period(String code) {
    return Entry.there(Period.parse(code).filter(this::asked));
  }
}
