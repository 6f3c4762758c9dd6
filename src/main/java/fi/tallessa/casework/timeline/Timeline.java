package fi.tallessa.casework.timeline;

import fi.tallessa.access.Access;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Place;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that happened with a customer, page by page. */
@Service
@Transactional
class Timeline {

  private static final int PER_PAGE = 50;

  private final Access access;
  private final Data data;
  private final Contacts contacts;
  private final TimelineEntries entries;
  private final Workers workers;
  private final Bases bases;

  Timeline(
      Access access,
      Data data,
      Contacts contacts,
      TimelineEntries entries,
      Workers workers,
      Bases bases) {
    this.access = access;
    this.data = data;
    this.contacts = contacts;
    this.entries = entries;
    this.workers = workers;
    this.bases = bases;
  }

  Entry<TimelinePage> page(TimelineFilter filter, String before, Code code, Visit visit) {
    return access
        .enter(TimelineAction.READ, code, visit)
        .map(permit -> page(permit, filter, before));
  }

  private TimelinePage page(Permit permit, TimelineFilter filter, String before) {
    var found = found(permit, filter, Place.parse(before));
    var shown = found.subList(0, Math.min(PER_PAGE, found.size()));
    return new TimelinePage(
        permit.code(),
        data.card(permit).name(),
        new BasisPanel(permit.code(), bases.of(permit)).of(FieldGroup.WORK),
        TimelineMonth.of(entries.of(shown, permit.visit())),
        filter.lane(),
        filter.worker(),
        choices(contacts.workers(permit)),
        next(found, shown));
  }

  /** A lane is known only in the seals; a worker, and everybody, in the statement. */
  private List<KeptContact> found(Permit permit, TimelineFilter filter, Optional<Place> before) {
    return filter.lane().isEmpty()
        ? contacts.newest(permit, before, filter.worker(), PER_PAGE + 1)
        : contacts.newest(permit, before, filter.worker(), filter::shows, PER_PAGE + 1);
  }

  private static String next(List<KeptContact> found, List<KeptContact> shown) {
    return found.size() > shown.size() ? Place.of(shown.getLast()).toString() : null;
  }

  private List<Choice> choices(List<WorkerId> all) {
    Map<WorkerId, String> names = workers.names(all);
    return all.stream()
        .filter(names::containsKey)
        .map(who -> new Choice(who.toString(), names.get(who)))
        .toList();
  }
}
