package fi.tallessa.retention.hold;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.retention.hold.HoldPage.Step;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A line manager sets a legal hold, looks at it again, and lifts it. What is nothing comes back to
 * be mended; no page: it is done.
 */
@Service
@Transactional
@Overtaken.Anew
class HoldingBack {

  private final Access access;
  private final Holds holds;
  private final Deadlines deadlines;
  private final Workers workers;

  HoldingBack(Access access, Holds holds, Deadlines deadlines, Workers workers) {
    this.access = access;
    this.holds = holds;
    this.deadlines = deadlines;
    this.workers = workers;
  }

  Entry<HoldPage> page(Code code, Visit visit) {
    return access.enter(HoldAction.READ, code, visit).map(this::page);
  }

  Entry<Optional<HoldPage>> set(Code code, HoldForm form, Sending sending, Visit visit) {
    return access
        .enter(HoldAction.READ, code, visit)
        .map(permit -> set(permit, form, sending.act(form.read(visit.today()))));
  }

  private Optional<HoldPage> set(Permit permit, HoldForm form, Result<HoldForm.Read> typed) {
    return switch (typed) {
      case Result.Faulty<HoldForm.Read>(var problems) -> again(permit, Step.SET, form, problems);
      case Result.Fine<HoldForm.Read>(var read) -> set(permit, form, read);
    };
  }

  private Optional<HoldPage> set(Permit permit, HoldForm form, HoldForm.Read read) {
    var all = holds.of(permit);
    if (all.stream().anyMatch(Hold::lasts)) {
      var lasts = Problem.of("form", "retention.hold.law.lasts");
      return again(permit, Step.SET, form, Problems.of(lasts));
    }
    var writing = access.further(HoldAction.SET, permit);
    Overtaken.unless(holds.set(writing, read, alone(all, permit.visit().today())));
    return Optional.empty();
  }

  /**
   * After one that nobody confirmed the next holds nothing alone, or one alone held it for ever.
   */
  private LocalDate alone(List<Hold> all, LocalDate today) {
    return all.stream()
            .max(Comparator.comparing(Hold::from))
            .filter(one -> one.confirmed() == null)
            .isPresent()
        ? today
        : untilConfirmed(today);
  }

  private LocalDate untilConfirmed(LocalDate today) {
    return deadlines.lastDay(Deadline.HOLD_ALONE, today).plusDays(1);
  }

  private boolean review(Permit writing, Hold hold, LocalDate day) {
    return hold.anew(day)
        ? holds.anew(writing, hold, day, untilConfirmed(writing.visit().today()))
        : holds.review(writing, hold, day);
  }

  Entry<Optional<HoldPage>> review(Code code, HoldForm form, Sending sending, Visit visit) {
    return access
        .enter(HoldAction.READ, code, visit)
        .flatMap(permit -> Entry.there(holds.lasting(permit)).map(one -> new Open(permit, one)))
        .map(
            open ->
                switch (sending.act(form.review(visit.today()))) {
                  case Result.Faulty<LocalDate>(var problems) ->
                      again(open.permit(), Step.REVIEW, form, problems);
                  case Result.Fine<LocalDate>(var day) -> {
                    var writing = access.further(HoldAction.REVIEW, open.permit());
                    Overtaken.unless(review(writing, open.hold(), day));
                    yield Optional.empty();
                  }
                });
  }

  Entry<Optional<HoldPage>> lift(Code code, HoldForm form, Sending sending, Visit visit) {
    return access
        .enter(HoldAction.READ, code, visit)
        .flatMap(permit -> Entry.there(holds.lasting(permit)).map(one -> new Open(permit, one)))
        .map(
            open ->
                switch (sending.act(form.why())) {
                  case Result.Faulty<Words>(var problems) ->
                      again(open.permit(), Step.LIFT, form, problems);
                  case Result.Fine<Words>(var why) -> {
                    var writing = access.further(HoldAction.LIFT, open.permit());
                    Overtaken.unless(holds.lift(writing, open.hold(), why));
                    yield Optional.empty();
                  }
                });
  }

  private record Open(Permit permit, Hold hold) {}

  private Optional<HoldPage> again(Permit permit, Step step, HoldForm form, Problems problems) {
    return Optional.of(page(permit).again(step, form, problems));
  }

  private HoldPage page(Permit permit) {
    var all = holds.of(permit);
    var step = all.stream().anyMatch(Hold::lasts) ? Step.LIFT : Step.SET;
    return new HoldPage(
        permit.code(),
        all,
        workers.names(all.stream().flatMap(Hold::who).distinct().toList()),
        permit.visit().when(),
        deadlines.of(Deadline.HOLD_ALONE, permit.visit().today()).number(),
        step,
        HoldForm.BLANK,
        Problems.none());
  }
}
