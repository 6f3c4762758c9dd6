package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Saying where a paper lies (S26, D2): one act with one list behind it, whether it is told out of
 * the list or out of the customer's file. In the transaction of whoever asks.
 */
@Component
public class Putting {

  private final StoredPapers papers;
  private final Takings takings;
  private final Cabinets cabinets;
  private final Destructions destructions;
  private final Workers workers;

  Putting(
      StoredPapers papers,
      Takings takings,
      Cabinets cabinets,
      Destructions destructions,
      Workers workers) {
    this.takings = takings;
    this.destructions = destructions;
    this.papers = papers;
    this.cabinets = cabinets;
    this.workers = workers;
  }

  /** A paper with the form to place it; empty where no such slip was printed. */
  public Optional<PlacePage> page(SlipNumber slip, LocalDate day) {
    return papers.of(slip).map(paper -> page(paper, day));
  }

  private PlacePage page(StoredPaper paper, LocalDate day) {
    var all = cabinets.all(day);
    var keys = all.stream().flatMap(one -> one.custodians().stream()).distinct().toList();
    return new PlacePage(paper, all, workers.names(keys), PlaceForm.of(paper), Problems.none());
  }

  /**
   * Problems on {@code cabinet}, {@code folder}, {@code sheet} and {@code signed}; nothing is
   * written.
   */
  public Result<Place> check(PlacePage page, PlaceForm form) {
    return form.check(page.cabinets(), page.paper())
        .flatMap(place -> free(page.paper(), form, place));
  }

  private Result<Place> free(StoredPaper paper, PlaceForm form, Place place) {
    if (paper.destroyed()) {
      return Result.faulty("sheet", "legalbasis.cabinet.gone");
    }
    if (form.overtaken(paper, place)) {
      return meanwhile(paper);
    }
    return papers.taken(place, paper.slip())
        ? Result.faulty("sheet", "legalbasis.cabinet.taken", place.shown())
        : Result.fine(place);
  }

  private static Result<Place> meanwhile(StoredPaper paper) {
    if (paper.destruction().isPresent()) {
      return Result.faulty("sheet", "legalbasis.cabinet.law.destroyed");
    }
    return paper.out().isPresent()
        ? Result.faulty("sheet", "legalbasis.cabinet.law.taken")
        : Result.faulty(
            "sheet", "legalbasis.cabinet.meanwhile", paper.place().map(Place::shown).orElse("–"));
  }

  /** Whether anything changes by it; a form sent twice changes nothing the second time. */
  public boolean changes(PlacePage page, Place place) {
    var paper = page.paper();
    return paper.place().filter(place::equals).isEmpty()
        || paper.standing().isPresent()
        || paper.out().isPresent()
        || paper.destruction().isPresent();
  }

  /** What was out is back with that, and what was said to be destroyed evidently is not. */
  public void put(PlacePage page, Place place, Visit visit) {
    papers.place(page.paper().slip(), place, visit);
    takings.giveBack(page.paper().slip(), visit);
    destructions.takeBack(page.paper().slip());
  }

  /** The form again. */
  public PlacePage again(PlacePage page, PlaceForm form, Problems problems) {
    return new PlacePage(
        page.paper(), page.cabinets(), page.names(), form.seeing(page.paper()), problems);
  }
}
