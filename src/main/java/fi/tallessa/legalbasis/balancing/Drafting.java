package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a balancing test: a draft that is kept between sittings, and the version it becomes. */
@Component
@Transactional
public class Drafting {

  private final BalancingTests tests;
  private final BalancingDrafts drafts;
  private final Deadlines deadlines;

  Drafting(BalancingTests tests, BalancingDrafts drafts, Deadlines deadlines) {
    this.tests = tests;
    this.drafts = drafts;
    this.deadlines = deadlines;
  }

  /** Both what is suggested as the last day and the latest that is taken. */
  private LocalDate latest(Visit visit) {
    return LastDay.latest(visit.today(), deadlines.of(Deadline.BALANCING, visit.today()));
  }

  /** What is wrong with the form as it was typed. */
  Result<BalancingForm.Checked> check(BalancingForm form, Visit visit) {
    return form.check(visit.today(), latest(visit));
  }

  /** The visitor's draft, or an empty form, or one filled from the version before. */
  BalancingFormPage begin(Service service, Visit visit) {
    int newest = newest(service.id());
    var draft = drafts.own(service.id(), visit);
    var form =
        draft.map(BalancingDraft::form).orElseGet(() -> begunFrom(service.id(), newest, visit));
    int seen = draft.map(BalancingDraft::version).orElse(0);
    var told = behind(form, newest, Problems.none());
    return form(service, form, told, newest, draft, visit).as(newest + 1, seen);
  }

  private BalancingForm begunFrom(ServiceId service, int newest, Visit visit) {
    var before = newest == 0 ? Optional.<Weighing>empty() : tests.weighing(service, newest);
    return BalancingForm.begunFrom(newest + 1, before, latest(visit));
  }

  /**
   * The same form again, with everything typed in it; and beside it what another tab has saved
   * since.
   */
  BalancingFormPage again(Service service, BalancingForm form, Problems problems, Visit visit) {
    int newest = newest(service.id());
    var draft = drafts.own(service.id(), visit);
    int seen = draft.map(BalancingDraft::version).orElse(0);
    var told = behind(form, newest, problems);
    if (seen == form.seen()) {
      return form(service, form, told, newest, draft, visit).as(newest + 1, seen);
    }
    var both = told.on("seen").isPresent() ? told : told.and(meanwhile());
    return form(service, form, both, newest, draft, visit)
        .as(newest + 1, seen)
        .beside(draft.map(BalancingDraft::typed).orElse(Map.of()));
  }

  /**
   * Says that a version was written since the form, or the draft, was begun: it is numbered anew
   * once that was said, and not before.
   */
  private static Problems behind(BalancingForm form, int newest, Problems problems) {
    return form.isBehind(newest) && problems.on("version").isEmpty()
        ? problems.and(Problem.of("version", "legalbasis.balancing.meanwhile", newest))
        : problems;
  }

  private static Problem meanwhile() {
    return Problem.of("seen", "legalbasis.balancing.draft.meanwhile");
  }

  private BalancingFormPage form(
      Service service,
      BalancingForm form,
      Problems problems,
      int newest,
      Optional<BalancingDraft> draft,
      Visit visit) {
    var saved = draft.map(BalancingDraft::savedAt);
    var latest = latest(visit);
    boolean behind = form.isBehind(newest);
    return new BalancingFormPage(
        service,
        form,
        problems,
        behind ? form.begunFrom() : newest,
        newest,
        latest,
        saved,
        behind ? begunFrom(service.id(), newest, visit).kept() : Map.of());
  }

  /** Keeps what is typed so far; a problem on {@code seen} when another tab did so meanwhile. */
  Result<Service> keep(Service service, BalancingForm form, Visit visit) {
    return drafts.save(service.id(), form.seen(), form.kept(), visit)
        ? Result.fine(service)
        : Result.faulty(Problems.of(meanwhile()));
  }

  /** The same while somebody types: nothing of theirs is judged, and nothing else is answered. */
  Saving keepAsTyped(Service service, BalancingForm form, Visit visit) {
    var unreadable = form.unreadable();
    var kept =
        unreadable.isEmpty() ? keep(service, form, visit) : Result.<Service>faulty(unreadable);
    return kept.isFine()
        ? Saving.of(drafts.own(service.id(), visit).orElseThrow())
        : Saving.not(form.seen(), kept.problems());
  }

  /**
   * The number of the version written; a problem on {@code version} when somebody was faster, on
   * {@code seen} when another tab has saved something else.
   */
  public Result<Integer> write(Service service, BalancingForm form, Visit visit) {
    int saved = drafts.own(service.id(), visit).map(BalancingDraft::version).orElse(0);
    if (saved != form.seen()) {
      return Result.faulty(Problems.of(meanwhile()));
    }
    return check(form, visit).flatMap(text -> write(service, text, visit));
  }

  private Result<Integer> write(Service service, BalancingForm.Checked text, Visit visit) {
    if (!tests.add(service.id(), text.version(), text.weighing(), text.validUntil(), visit)) {
      return Result.faulty("version", "legalbasis.balancing.meanwhile", newest(service.id()));
    }
    drafts.remove(service.id(), visit.who());
    return Result.fine(text.version());
  }

  private int newest(ServiceId service) {
    return tests.versions(service).stream().mapToInt(TestVersion::number).max().orElse(0);
  }
}
