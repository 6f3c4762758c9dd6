package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a paper in its place, taking it out, giving it back (S26, D2). */
@Service
@Transactional
@Overtaken.Anew
class Placing {

  private final StoredPapers papers;
  private final Putting putting;
  private final StockTakings stock;
  private final Destroying destroying;
  private final Workers workers;
  private final ApplicationEventPublisher events;

  Placing(
      StoredPapers papers,
      Putting putting,
      StockTakings stock,
      Destroying destroying,
      Workers workers,
      ApplicationEventPublisher events) {
    this.events = events;
    this.destroying = destroying;
    this.papers = papers;
    this.putting = putting;
    this.stock = stock;
    this.workers = workers;
  }

  Entry<PaperPage> page(String slip, LocalDate today) {
    return known(
        slip,
        paper ->
            new PaperPage(
                paper,
                stock.running(),
                workers.names(paper.people().distinct().toList()),
                destroying.kept(paper, today),
                "",
                Problems.none()));
  }

  Entry<PlacePage> form(String slip, LocalDate today) {
    return Entry.there(SlipNumber.parse(slip).flatMap(one -> putting.page(one, today)));
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<PlacePage>> place(String slip, PlaceForm form, Sending sending, Visit visit) {
    return form(slip, visit.today())
        .map(
            page -> {
              var checked = sending.act(putting.check(page, form));
              if (!checked.isFine()) {
                return Optional.of(putting.again(page, form, checked.problems()));
              }
              if (putting.changes(page, checked.sure())) {
                putting.put(page, checked.sure(), visit);
                events.publishEvent(new SlipPlaced(page.paper().slip(), visit.when()));
              }
              return Optional.empty();
            });
  }

  /** Problems on {@code why}: it is out with somebody else, or has no place to be taken from. */
  Entry<Result<Taking.Why>> take(String slip, Taking.Why why, Visit visit) {
    return known(slip, paper -> take(paper, why, visit));
  }

  private Result<Taking.Why> take(StoredPaper paper, Taking.Why why, Visit visit) {
    if (paper.destroyed() || paper.place().isEmpty()) {
      return Result.faulty("why", "legalbasis.cabinet.nowhere");
    }
    boolean mine = paper.out().filter(out -> out.by().equals(visit.who())).isPresent();
    return mine || papers.take(paper.slip(), why, visit)
        ? Result.fine(why)
        : Result.faulty("why", "legalbasis.cabinet.out");
  }

  /** Back in the same place; nothing more where it is back already. */
  Entry<StoredPaper> giveBack(String slip, Visit visit) {
    return known(
        slip,
        paper -> {
          papers.giveBack(paper.slip(), visit);
          return paper;
        });
  }

  private <T> Entry<T> known(String slip, Function<StoredPaper, T> step) {
    return Entry.there(SlipNumber.parse(slip).flatMap(papers::of)).map(paper -> step.apply(paper));
  }
}
