package fi.tallessa.retention.due;

import fi.tallessa.access.Access;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.Dues;
import fi.tallessa.retention.KeptUnasked;
import fi.tallessa.retention.MayErase;
import fi.tallessa.retention.bound.Bound;
import fi.tallessa.retention.bound.BoundForm;
import fi.tallessa.retention.bound.Bounds;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nights to come will do, by the rule they go by. One line in the log for the page. */
@Service
@Transactional
public class Previewing {

  private static final int MOST = 50;
  private static final int BOUNDS = 20;

  private final Access access;
  private final Dues dues;
  private final OpenDrafts drafts;
  private final Deadlines deadlines;
  private final Bounds bounds;
  private final ErasingPauses pauses;
  private final KeptUnasked kept;
  private final Workers workers;

  Previewing(
      Access access,
      Dues dues,
      OpenDrafts drafts,
      Deadlines deadlines,
      Bounds bounds,
      ErasingPauses pauses,
      KeptUnasked kept,
      Workers workers) {
    this.access = access;
    this.dues = dues;
    this.drafts = drafts;
    this.deadlines = deadlines;
    this.bounds = bounds;
    this.pauses = pauses;
    this.kept = kept;
    this.workers = workers;
  }

  DuePage page(When when, String after, Visit visit) {
    return when == When.DRAFTS ? drafts(after, visit) : files(when, after, visit);
  }

  /** The nights erase again, from the next one on. */
  void goOn(Visit visit) {
    pauses.end(visit);
  }

  private DuePage files(When when, String after, Visit visit) {
    var found =
        when == When.FORGOTTEN
            ? dues.forgotten(after, MOST + 1, visit)
            : dues.by(when.until(visit.today()), after, MOST + 1, visit);
    var shown = shown(found);
    var next = found.size() > MOST ? shown.getLast().place() : null;
    return page(when, after, rows(shown, visit), List.of(), next, visit);
  }

  private DuePage drafts(String after, Visit visit) {
    var found = drafts.after(after, MOST + 1, visit);
    var shown = shown(found);
    var next = found.size() > MOST ? shown.getLast().place() : null;
    return page(When.DRAFTS, after, List.of(), shown, next, visit);
  }

  private static <T> List<T> shown(List<T> found) {
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private void seen(
      List<DuePage.Row> rows, List<OpenDraft> drafts, List<KeptUnasked.Kept> kept, Visit visit) {
    var subjects =
        Stream.of(
                rows.stream().map(row -> row.due().subject()),
                drafts.stream().map(OpenDraft::subject),
                kept.stream().map(KeptUnasked.Kept::subject))
            .flatMap(some -> some)
            .distinct()
            .toList();
    if (!subjects.isEmpty()) {
      access.overview(DueAction.LIST, subjects, visit);
    }
  }

  private DuePage page(
      When when,
      String after,
      List<DuePage.Row> rows,
      List<OpenDraft> drafts,
      String next,
      Visit visit) {
    var found = kept.some(MOST + 1, visit);
    var unasked = shown(found);
    seen(rows, drafts, unasked, visit);
    var history = bounds.history(BOUNDS);
    var people =
        Stream.concat(
                history.stream().map(Bound::by).filter(Objects::nonNull),
                drafts.stream().map(OpenDraft::author))
            .distinct()
            .toList();
    return new DuePage(
        when,
        after,
        rows,
        drafts,
        next,
        pauses.lasting(),
        new DuePage.Kept(
            unasked.stream().map(KeptUnasked.Kept::code).toList(), found.size() > MOST),
        history,
        workers.names(people),
        BoundForm.of(history.getFirst()),
        Problems.none());
  }

  private List<DuePage.Row> rows(List<Due> shown, Visit visit) {
    var months = deadlines.counting(Deadline.RETENTION);
    return shown.stream()
        .map(one -> new DuePage.Row(one, MayErase.decide(one, months, visit.today())))
        .toList();
  }
}
