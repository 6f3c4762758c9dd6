package fi.tallessa.retention.due;

import fi.tallessa.access.Access;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.Dues;
import fi.tallessa.retention.MayErase;
import fi.tallessa.retention.bound.Bound;
import fi.tallessa.retention.bound.BoundForm;
import fi.tallessa.retention.bound.Bounds;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
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
  private final Deadlines deadlines;
  private final Bounds bounds;
  private final Workers workers;

  Previewing(Access access, Dues dues, Deadlines deadlines, Bounds bounds, Workers workers) {
    this.access = access;
    this.dues = dues;
    this.deadlines = deadlines;
    this.bounds = bounds;
    this.workers = workers;
  }

  DuePage page(When when, String after, Visit visit) {
    var found =
        when == When.FORGOTTEN
            ? dues.forgotten(after, MOST + 1, visit)
            : dues.by(when.until(visit.today()), after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    if (!shown.isEmpty()) {
      access.overview(DueAction.LIST, shown.stream().map(Due::subject).toList(), visit);
    }
    var history = bounds.history(BOUNDS);
    return new DuePage(
        when,
        rows(shown, visit),
        found.size() > MOST ? shown.getLast().place() : null,
        history,
        workers.names(history.stream().map(Bound::by).filter(Objects::nonNull).toList()),
        BoundForm.of(history.getFirst()),
        Problems.none());
  }

  private List<DuePage.Row> rows(List<Due> shown, Visit visit) {
    var kept = deadlines.counting(Deadline.RETENTION);
    return shown.stream()
        .map(one -> new DuePage.Row(one, MayErase.decide(one, kept, visit.today())))
        .toList();
  }
}
