package fi.tallessa.retention.hold;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second of two confirms that a file is held back; one line in the log for a page. */
@Service
@Transactional
class Confirming {

  private static final int MOST = 50;

  private final Access access;
  private final StandingHolds holds;
  private final Workers workers;

  Confirming(Access access, StandingHolds holds, Workers workers) {
    this.access = access;
    this.holds = holds;
    this.workers = workers;
  }

  HoldsPage page(String after, Visit visit) {
    var found = holds.after(after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    if (!shown.isEmpty()) {
      access.overview(HoldAction.LIST, shown.stream().map(Standing::subject).toList(), visit);
    }
    return new HoldsPage(
        shown,
        workers.names(shown.stream().map(Standing::by).distinct().toList()),
        visit.who(),
        found.size() > MOST ? StandingHolds.place(shown.getLast()) : null);
  }

  Entry<Standing> confirm(UUID id, Visit visit) {
    return Entry.there(holds.waiting(id, visit))
        .map(
            one -> {
              access.overview(HoldAction.CONFIRM, List.of(one.subject()), visit);
              holds.confirm(one, visit);
              return one;
            });
  }
}
