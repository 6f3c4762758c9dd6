package fi.tallessa.retention.hold;

import fi.tallessa.access.Access;
import fi.tallessa.access.Erasures;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second of two confirms that a file is held back; one line in the log for a page. Nobody opens
 * the file for it, so its key is held: whoever lifts the hold or erases the file waits, or was
 * first.
 */
@Service
@Transactional
@Overtaken.Anew
class Confirming {

  private static final int MOST = 50;

  private final Access access;
  private final Erasures erasures;
  private final StandingHolds holds;
  private final Workers workers;

  Confirming(Access access, Erasures erasures, StandingHolds holds, Workers workers) {
    this.access = access;
    this.erasures = erasures;
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
        workers.names(
            shown.stream().flatMap(one -> Stream.of(one.by(), one.first())).distinct().toList()),
        visit.who(),
        visit.when(),
        found.size() > MOST ? StandingHolds.place(shown.getLast()) : null);
  }

  Entry<Standing> confirm(UUID id, Visit visit) {
    return Entry.there(holds.waiting(id, visit))
        .map(
            one -> {
              erasures.hold(Set.of(one.subject()));
              Overtaken.unless(holds.confirm(one, visit));
              access.overview(HoldAction.CONFIRM, List.of(one.subject()), visit);
              return one;
            });
  }
}
