package fi.tallessa.access.prolongation;

import fi.tallessa.access.Access;
import fi.tallessa.access.prolongation.ProlongationPage.Row;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that wait for a guardian to be told, as the line manager of their author sees them. */
@Service
@Transactional
class Prolonging {

  private final Prolongations prolongations;
  private final Access access;
  private final AccessLog log;
  private final Workers workers;

  Prolonging(Prolongations prolongations, Access access, AccessLog log, Workers workers) {
    this.prolongations = prolongations;
    this.access = access;
    this.log = log;
    this.workers = workers;
  }

  ProlongationPage page(Visit visit) {
    var led = prolongations.led(visit);
    access.overview(ProlongationAction.LIST, led.stream().map(LedDraft::id).toList(), visit);
    var names = workers.names(led.stream().map(LedDraft::author).distinct().toList());
    return new ProlongationPage(
        led.stream().map(one -> new Row(one, names.getOrDefault(one.author(), ""))).toList(),
        null,
        new ProlongationForm(""),
        Problems.none());
  }

  /** As many days again, once; of somebody else's people there is no draft to be found (D28). */
  Entry<SubjectId> prolong(SubjectId id, WhyLonger why, Visit visit) {
    if (!prolongations.prolong(id, why, visit)) {
      log.refuse(ProlongationAction.PROLONG, null, Refusal.NOT_THERE, visit);
      return Entry.closed(Refusal.NOT_THERE);
    }
    access.overview(ProlongationAction.PROLONG, List.of(id), visit);
    return Entry.open(id);
  }
}
