package fi.tallessa.statistics;

import fi.tallessa.association.Association;
import fi.tallessa.holdings.Entry;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.StatisticsPage.Chosen;
import fi.tallessa.statistics.StatisticsPage.Listed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was released, and nothing else: a table outside the registry is not there. */
@Component
@Transactional(readOnly = true)
class TableReading {

  private final PeriodReleases releases;
  private final Registry registry;
  private final CellWords words;
  private final Association association;

  TableReading(
      PeriodReleases releases, Registry registry, CellWords words, Association association) {
    this.releases = releases;
    this.registry = registry;
    this.words = words;
    this.association = association;
  }

  /**
   * The newest period and its first table where nothing is chosen; of what is not there the page
   * says so, and shows no other in its place.
   */
  public StatisticsPage page(String period, String table) {
    var all = releases.all();
    var release = all.stream().filter(one -> one.period().code().equals(period)).findFirst();
    var looked = release.or(() -> all.stream().findFirst());
    var tables = looked.map(this::listed).orElse(List.of());
    boolean there = period.isEmpty() || release.isPresent();
    return new StatisticsPage(
        all,
        looked,
        tables,
        looked.filter(one -> there).flatMap(one -> pick(tables, table).map(it -> chosen(one, it))),
        there ? "statistics.missing.table" : "statistics.missing.period");
  }

  private static Optional<Listed> pick(List<Listed> tables, String code) {
    return code.isEmpty()
        ? tables.stream()
            .filter(one -> one.outcome() == Outcome.SHOWN)
            .findFirst()
            .or(() -> tables.stream().findFirst())
        : tables.stream().filter(one -> one.table().code().equals(code)).findFirst();
  }

  /** One table of one period as it was released; else there is no such thing. */
  public Entry<Chosen> one(String period, String code) {
    return Entry.there(
        Period.parse(period)
            .flatMap(releases::newest)
            .flatMap(
                release ->
                    listed(release).stream()
                        .filter(one -> one.table().code().equals(code))
                        .filter(one -> one.outcome() == Outcome.SHOWN)
                        .findFirst()
                        .map(one -> chosen(release, one))));
  }

  private List<Listed> listed(Release release) {
    return releases.outcomes(release).stream()
        .flatMap(
            one ->
                registry.byCode(one.code()).stream()
                    .filter(table -> table.meaning().equals(one.meaning()))
                    .map(table -> new Listed(table, one.outcome())))
        .toList();
  }

  private Chosen chosen(Release release, Listed listed) {
    return new Chosen(
        release,
        listed,
        releases.cells(release, listed.table()),
        words.now(),
        association.name(),
        releases.over(release.period().kind(), listed.table()));
  }
}
