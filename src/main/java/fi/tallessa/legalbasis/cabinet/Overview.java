package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to see to about the papers: find them, go through them, destroy them. */
@Service
@Transactional
class Overview {

  private static final int MOST = 50;
  private static final int A_FEW = 5;

  private final Cabinets cabinets;
  private final StoredPapers papers;
  private final StockTakings stock;
  private final Differences differences;
  private final Destroying destroying;
  private final Workers workers;

  Overview(
      Cabinets cabinets,
      StoredPapers papers,
      StockTakings stock,
      Differences differences,
      Destroying destroying,
      Workers workers) {
    this.cabinets = cabinets;
    this.papers = papers;
    this.stock = stock;
    this.differences = differences;
    this.destroying = destroying;
    this.workers = workers;
  }

  CabinetsPage page(String after, Visit visit) {
    var all = cabinets.all(visit.today());
    var found = papers.unsettled(SlipNumber.parse(after), MOST + 1);
    var unsettled = found.subList(0, Math.min(MOST, found.size()));
    var running = stock.running();
    var people =
        Stream.of(
                all.stream().flatMap(Cabinet::holders),
                unsettled.stream().flatMap(StoredPaper::people),
                running.stream().flatMap(StockTaking::people))
            .flatMap(one -> one);
    var names = workers.names(people.toList());
    return new CabinetsPage(
        all,
        papers.folders(),
        unsettled,
        papers.unsettled(),
        found.size() > MOST ? unsettled.getLast().slip().toString() : null,
        destroying.over(Optional.empty(), A_FEW, visit.today()),
        standing(running, names, visit),
        running.map(differences::open).orElse(List.of()),
        names,
        Problems.none());
  }

  private StockStanding standing(
      Optional<StockTaking> running, Map<WorkerId, String> names, Visit visit) {
    var last = stock.last();
    return new StockStanding(
        running.map(one -> stock.panel(one, names, visit)),
        last,
        StockStanding.due(last.map(StockTaking::endedOn), stock::firstPlaced),
        visit.today());
  }

  DestructionPage destruction(String after, Visit visit) {
    var found = destroying.over(SlipNumber.parse(after), MOST + 1, visit.today());
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new DestructionPage(
        shown, stock.running(), found.size() > MOST ? shown.getLast().slip().toString() : null);
  }
}
