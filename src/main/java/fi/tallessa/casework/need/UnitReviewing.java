package fi.tallessa.casework.need;

import fi.tallessa.access.Access;
import fi.tallessa.association.Once;
import fi.tallessa.association.Unit;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a year each unit is asked whether what it keeps is needed (S40). Of customers only codes are
 * shown, and one line in the log says of how many.
 */
@Service
@Transactional
class UnitReviewing {

  private static final int MOST = 50;

  private final Access access;
  private final Units units;
  private final UnitReviews reviews;
  private final WaitingFiles files;
  private final Workers workers;
  private final Deadlines deadlines;
  private final Guard guard;

  UnitReviewing(
      Access access,
      Units units,
      UnitReviews reviews,
      WaitingFiles files,
      Workers workers,
      Deadlines deadlines,
      Guard guard) {
    this.access = access;
    this.units = units;
    this.reviews = reviews;
    this.files = files;
    this.workers = workers;
    this.deadlines = deadlines;
    this.guard = guard;
  }

  /**
   * @param place the place to go on after, blank for the first page
   */
  NeedListPage list(String place, Visit visit) {
    var found = files.after(place, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    if (!shown.isEmpty()) {
      access.overview(
          NeedAction.LIST, shown.stream().map(NeedListPage.Waiting::subject).toList(), visit);
    }
    return new NeedListPage(
        place.isEmpty() ? lines(visit.today()) : List.of(),
        shown,
        found.size() > MOST ? shown.getLast().place() : null);
  }

  private List<NeedListPage.Line> lines(LocalDate today) {
    var newest = reviews.newest();
    return units.all().stream()
        .filter(unit -> unit.runs(today))
        .map(unit -> new NeedListPage.Line(unit, Optional.ofNullable(newest.get(unit.id()))))
        .toList();
  }

  Entry<UnitReviewPage> open(String unit, Visit visit) {
    return unit(unit).map(one -> page(one, UnitReviewForm.blank(), Problems.none(), visit));
  }

  /** Empty when it is done; sent twice it is done once. */
  Entry<Optional<UnitReviewPage>> add(
      String unit, UnitReviewForm form, Worded answer, Sending sending, Visit visit) {
    return unit(unit).map(one -> add(one, form.worded(answer), answer, sending, visit));
  }

  private Optional<UnitReviewPage> add(
      Unit unit, UnitReviewForm form, Worded answer, Sending sending, Visit visit) {
    var read = sending.act(form.check(unit.id(), latest(visit), visit));
    var asking = guard.read(visit, answer, Map.of("words", form.words()));
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(unit, form, problems, visit).asking(asked));
    if (!read.isFine()) {
      return again;
    }
    var before = reviews.one(read.sure().id());
    if (before.isPresent()) {
      return read.sure().says(before.get())
          ? Optional.empty()
          : Optional.of(page(unit, form.anew(), Once.spent("words"), visit));
    }
    if (again.isPresent()) {
      return again;
    }
    reviews.add(read.sure(), visit);
    guard.keep(visit, answer, List.of(form.words()));
    return Optional.empty();
  }

  private Entry<Unit> unit(String id) {
    return Entry.there(UnitId.parse(id).flatMap(units::byId));
  }

  private UnitReviewPage page(Unit unit, UnitReviewForm form, Problems problems, Visit visit) {
    var before = reviews.of(unit.id());
    return new UnitReviewPage(
        unit,
        before,
        workers.names(before.stream().map(UnitReview::by).distinct().toList()),
        latest(visit),
        form,
        problems,
        Asking.NOTHING);
  }

  private LocalDate latest(Visit visit) {
    return deadlines.lastDay(Deadline.NEED, visit.today());
  }
}
