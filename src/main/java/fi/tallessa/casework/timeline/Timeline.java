package fi.tallessa.casework.timeline;

import fi.tallessa.access.Access;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Place;
import fi.tallessa.casework.matter.Matter;
import fi.tallessa.casework.matter.Matters;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
  private final Matters matters;

  Timeline(
      Access access,
      Data data,
      Contacts contacts,
      TimelineEntries entries,
      Workers workers,
      Bases bases,
      Matters matters) {
    this.access = access;
    this.data = data;
    this.contacts = contacts;
    this.entries = entries;
    this.workers = workers;
    this.bases = bases;
    this.matters = matters;
  }

  Entry<TimelinePage> page(TimelineFilter filter, String before, Code code, Visit visit) {
    return access
        .enter(TimelineAction.READ, code, visit)
        .map(permit -> page(permit, filter, before));
  }

  private TimelinePage page(Permit permit, TimelineFilter typed, String before) {
    var matters = this.matters.of(permit);
    var filter = typed.among(matters);
    var asked = filter.asked(matters);
    var found = found(permit, filter, Place.parse(before), asked::contains);
    var shown = found.subList(0, Math.min(PER_PAGE, found.size()));
    var all = contacts.workers(permit);
    var names = workers.names(all);
    var card = data.card(permit);
    return new TimelinePage(
        permit.code(),
        card.name(),
        new BasisPanel(permit.code(), bases.of(permit)).of(FieldGroup.WORK),
        TimelineMonth.of(about(entries.of(shown, names, permit), matters)),
        filter.lane(),
        filter.worker(),
        choices(all, names),
        filter.matter(),
        matters,
        next(found, shown),
        card.mayBeMinor(permit.visit().today()),
        !permit.everyday());
  }

  private static List<TimelineEntry> about(List<TimelineEntry> entries, List<Matter> matters) {
    var each = new HashMap<UUID, Matter>();
    matters.forEach(matter -> matter.contacts().forEach(contact -> each.put(contact, matter)));
    return entries.stream().map(one -> one.about(each.get(one.kept().id()))).toList();
  }

  /** A lane is known only in the seals; a worker, and everybody, in the statement. */
  private List<KeptContact> found(
      Permit permit, TimelineFilter filter, Optional<Place> before, Predicate<UUID> belongs) {
    return filter.plain()
        ? contacts.newest(permit, before, filter.worker(), PER_PAGE + 1)
        : contacts.newest(
            permit,
            before,
            filter.worker(),
            (id, contact) ->
                (filter.matter().isEmpty() || belongs.test(id)) && filter.shows(contact),
            PER_PAGE + 1);
  }

  private static String next(List<KeptContact> found, List<KeptContact> shown) {
    return found.size() > shown.size() ? Place.of(shown.getLast()).toString() : null;
  }

  private static List<Choice> choices(List<WorkerId> all, Map<WorkerId, String> names) {
    return all.stream()
        .filter(names::containsKey)
        .map(who -> new Choice(who.toString(), names.get(who)))
        .toList();
  }
}
