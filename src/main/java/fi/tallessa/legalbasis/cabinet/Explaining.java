package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.association.Once;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How what a stock-taking did not find in its place came about: told once, and read ever after. */
@Service
@Transactional
class Explaining {

  private static final int LONGEST = 1000;
  private static final int MOST = 100;

  private final StockTakings stock;
  private final Differences differences;
  private final Workers workers;

  Explaining(StockTakings stock, Differences differences, Workers workers) {
    this.differences = differences;
    this.stock = stock;
    this.workers = workers;
  }

  /** Whichever stock-taking it is of, running or ended: words typed meanwhile are not lost. */
  Entry<FindingPage> page(UUID id, String words, Problems problems) {
    return difference(id).map(one -> new FindingPage(one, name(one), words, problems));
  }

  static Result<String> check(String words) {
    return Words.text("words", words, LONGEST)
        .flatMap(some -> Result.needed(some.map(Words::value), "words", "web.field.required"));
  }

  /** Problems on {@code words}: not the two of them, or somebody was quicker. */
  Entry<Problems> explain(UUID id, String words, Visit visit) {
    return difference(id).map(one -> explain(one, words, visit));
  }

  private Problems explain(Difference one, String words, Visit visit) {
    if (one.explained()) {
      boolean twice = one.by().equals(visit.who()) && one.words().equals(words);
      return twice ? Problems.none() : refused("legalbasis.cabinet.explain.meanwhile");
    }
    if (stock
        .running()
        .filter(running -> running.counts(visit.who(), one))
        .filter(running -> stock.bothHere(running, visit))
        .isEmpty()) {
      return refused("legalbasis.cabinet.law.two");
    }
    return differences.explain(one.finding(), words, visit)
        ? Problems.none()
        : refused("legalbasis.cabinet.explain.meanwhile");
  }

  /** What a stock-taking found. */
  Entry<CountedPage> counted(UUID id, String after) {
    return Entry.there(stock.of(id)).map(one -> counted(one, after));
  }

  private CountedPage counted(StockTaking one, String after) {
    var from = after.isEmpty() ? Optional.<UUID>empty() : Optional.of(Once.of(after));
    var found = differences.of(one, from, MOST + 1);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    var handed = stock.handed(one);
    var people =
        Stream.of(one.people(), handed.keySet().stream(), shown.stream().map(Difference::by))
            .flatMap(some -> some);
    return new CountedPage(
        one,
        differences.seen(one),
        handed,
        shown,
        found.size() > MOST ? shown.getLast().finding().id().toString() : null,
        workers.names(people.filter(Objects::nonNull).distinct().toList()));
  }

  private Entry<Difference> difference(UUID id) {
    return Entry.there(differences.of(id));
  }

  private String name(Difference one) {
    return one.explained() ? workers.names(List.of(one.by())).getOrDefault(one.by(), "") : "";
  }

  private static Problems refused(String key) {
    return Problems.of(Problem.of("words", key));
  }
}
