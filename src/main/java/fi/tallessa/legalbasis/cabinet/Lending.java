package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paper of its own page: taking it out and giving it back (S26). */
@Service
@Transactional
class Lending {

  private final StoredPapers papers;
  private final Takings takings;
  private final Cabinets cabinets;
  private final Traces traces;
  private final StockTakings stock;
  private final Destroying destroying;
  private final Workers workers;

  Lending(
      StoredPapers papers,
      Takings takings,
      Cabinets cabinets,
      Traces traces,
      StockTakings stock,
      Destroying destroying,
      Workers workers) {
    this.papers = papers;
    this.takings = takings;
    this.cabinets = cabinets;
    this.traces = traces;
    this.stock = stock;
    this.destroying = destroying;
    this.workers = workers;
  }

  /** Open to whoever may be the second of two (D11), and to whoever holds the key. */
  Entry<PaperPage> page(String slip, String after, SignedIn me, Visit visit) {
    return known(slip, paper -> page(paper, after, me, visit))
        .flatMap(
            page ->
                page.takes() || me.role() != Role.WORKER
                    ? Entry.open(page)
                    : Entry.closed(Refusal.NOT_THERE));
  }

  private PaperPage page(StoredPaper paper, String after, SignedIn me, Visit visit) {
    return new PaperPage(
        paper,
        stock.running(),
        workers.names(paper.people().distinct().toList()),
        destroying.kept(paper, visit.today()),
        traces.of(paper.slip(), after),
        MayTake.holds(me.manager(), paper.place(), cabinets.keysOf(visit.who())),
        workers.all(visit.today()).stream()
            .map(one -> new Choice(one.id().toString(), one.name()))
            .toList(),
        TakingForm.of(visit.who()),
        Problems.none());
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<PaperPage>> take(
      String slip, TakingForm form, Sending sending, SignedIn me, Visit visit) {
    return mine(slip, me, visit)
        .map(
            page -> {
              var taken =
                  sending
                      .act(form.check(page.here()))
                      .flatMap(checked -> take(page.paper(), checked, visit));
              return taken.isFine()
                  ? Optional.empty()
                  : Optional.of(page.unsaved(form, taken.problems()));
            });
  }

  /** Problems on {@code why}: it is out with somebody else, or has no place to be taken from. */
  private Result<StoredPaper> take(StoredPaper paper, TakingForm.Checked taken, Visit visit) {
    if (paper.destroyed() || paper.place().isEmpty()) {
      return Result.faulty("why", "legalbasis.cabinet.nowhere");
    }
    boolean theirs = paper.out().filter(out -> out.by().equals(taken.who())).isPresent();
    return theirs || takings.take(paper.slip(), taken.who(), taken.why(), visit)
        ? Result.fine(paper)
        : Result.faulty("why", "legalbasis.cabinet.out");
  }

  /**
   * Back in the same place; nothing more where it is back already.
   *
   * @param seen which taking stood on the page: an old tab gives nothing back that somebody else
   *     has taken since
   * @return the page again then, empty when it is done
   */
  Entry<Optional<PaperPage>> giveBack(String slip, String seen, SignedIn me, Visit visit) {
    return mine(slip, me, visit)
        .map(
            page -> {
              if (page.paper().out().filter(out -> !out.isSeen(seen)).isPresent()) {
                return Optional.of(
                    page.unsaved(Problems.of(Problem.of("taken", "legalbasis.cabinet.law.taken"))));
              }
              takings.giveBack(page.paper().slip(), visit);
              return Optional.empty();
            });
  }

  /** To nobody but who holds the key, and a line manager. */
  private Entry<PaperPage> mine(String slip, SignedIn me, Visit visit) {
    return page(slip, "", me, visit)
        .flatMap(page -> page.takes() ? Entry.open(page) : Entry.closed(Refusal.NOT_THERE));
  }

  private <T> Entry<T> known(String slip, Function<StoredPaper, T> step) {
    return Entry.there(SlipNumber.parse(slip).flatMap(papers::of)).map(step);
  }
}
