package fi.tallessa.customer.intake;

import fi.tallessa.access.Access;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of the services somebody works in, by code (D16); a line manager sees each service's.
 * One line in the log for the page, with how many and a digest of whom.
 */
@org.springframework.stereotype.Service
@Transactional
class IntakeList {

  private static final int MOST = 50;

  private final Access access;
  private final IntakeQueue queue;
  private final Services services;
  private final Memberships memberships;
  private final Workers workers;

  IntakeList(
      Access access,
      IntakeQueue queue,
      Services services,
      Memberships memberships,
      Workers workers) {
    this.access = access;
    this.queue = queue;
    this.services = services;
    this.memberships = memberships;
    this.workers = workers;
  }

  IntakeListPage page(Optional<ServiceId> asked, Shelf shelf, String after, Visit visit) {
    var theirs = theirs(visit);
    var service =
        asked
            .filter(id -> theirs.stream().anyMatch(one -> one.id().equals(id)))
            .or(() -> theirs.stream().map(Service::id).findFirst());
    return service
        .map(id -> page(theirs, id, shelf, after, visit))
        .orElseGet(
            () ->
                new IntakeListPage(theirs, null, shelf, Map.of(), List.of(), null, visit.today()));
  }

  private IntakeListPage page(
      List<Service> theirs, ServiceId service, Shelf shelf, String after, Visit visit) {
    var found = queue.after(shelf, service, after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    if (!shown.isEmpty()) {
      access.overview(IntakeAction.LIST, shown.stream().map(IntakeRow::subject).toList(), visit);
    }
    return new IntakeListPage(
        theirs,
        service,
        shelf,
        queue.counts(service, visit),
        shown,
        found.size() > MOST ? shown.getLast().code().shown() : null,
        visit.today());
  }

  private List<Service> theirs(Visit visit) {
    var mine = memberships.mine(visit);
    boolean all =
        workers
            .here(visit.who(), visit.today())
            .filter(one -> one.role() == Role.MANAGER)
            .isPresent();
    return services.running(visit.today()).stream()
        .filter(one -> all || mine.contains(one.id()))
        .toList();
  }
}
