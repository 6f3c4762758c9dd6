package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.access.Undo;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a paper in its place, taking it out, giving it back (S26, D2). */
@Service
@Transactional
public class Placing {

  private final StoredPapers papers;
  private final Cabinets cabinets;
  private final StockTakings stock;
  private final Destroying destroying;
  private final Workers workers;

  Placing(
      StoredPapers papers,
      Cabinets cabinets,
      StockTakings stock,
      Destroying destroying,
      Workers workers) {
    this.destroying = destroying;
    this.papers = papers;
    this.cabinets = cabinets;
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

  Entry<PlacePage> form(String slip) {
    return known(slip, paper -> new PlacePage(paper, PlaceForm.of(paper), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<PlacePage>> place(String slip, PlaceForm form, Sending sending, Visit visit) {
    return known(
        slip,
        paper -> {
          var placed = sending.act(form.check()).flatMap(place -> place(paper, form, place, visit));
          return placed.isFine()
              ? Optional.empty()
              : Optional.of(new PlacePage(paper, form.seeing(paper), placed.problems()));
        });
  }

  private Result<Place> place(StoredPaper paper, PlaceForm form, Place place, Visit visit) {
    return form.overtaken(paper, place)
        ? Result.faulty(
            "sheet", "legalbasis.cabinet.meanwhile", paper.place().map(Place::shown).orElse("–"))
        : place(paper, place, visit);
  }

  /**
   * Says where a paper lies, anew where it lay elsewhere. Problems on {@code cabinet} and {@code
   * sheet}: no such cabinet, another paper there, a paper that was destroyed.
   */
  public Result<Place> place(StoredPaper paper, Place place, Visit visit) {
    if (gone(paper)) {
      return Result.faulty("sheet", "legalbasis.cabinet.gone");
    }
    if (cabinets.numbered(place.cabinet()).isEmpty()) {
      return Result.faulty("cabinet", "legalbasis.cabinet.unknown", place.cabinet());
    }
    boolean there = paper.place().filter(place::equals).isPresent();
    if (there && paper.standing().isEmpty() || papers.place(paper.slip(), place, visit)) {
      return Result.fine(place);
    }
    Undo.all();
    return Result.faulty("sheet", "legalbasis.cabinet.taken", place.shown());
  }

  /** Problems on {@code why}: it is out with somebody else, or has no place to be taken from. */
  Entry<Result<Taking.Why>> take(String slip, Taking.Why why, Visit visit) {
    return known(slip, paper -> take(paper, why, visit));
  }

  private Result<Taking.Why> take(StoredPaper paper, Taking.Why why, Visit visit) {
    if (gone(paper) || paper.place().isEmpty()) {
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
    return Slip.parse(slip)
        .flatMap(papers::of)
        .map(paper -> Entry.open(step.apply(paper)))
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  private static boolean gone(StoredPaper paper) {
    return paper.destruction().filter(Destruction::done).isPresent();
  }
}
