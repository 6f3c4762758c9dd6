package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.casework.matter.Matter;
import fi.tallessa.casework.matter.Matters;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contact said before it was put right, with a line of its own in the log (S44). */
@Service
@Transactional
class ContactHistory {

  private final Access access;
  private final Data data;
  private final Contacts contacts;
  private final ContactVersions versions;
  private final Notes notes;
  private final Workers workers;
  private final Bases bases;
  private final Matters matters;
  private final PlacesKept places;

  ContactHistory(
      Access access,
      Data data,
      Contacts contacts,
      ContactVersions versions,
      Notes notes,
      Workers workers,
      Bases bases,
      Matters matters,
      PlacesKept places) {
    this.matters = matters;
    this.places = places;
    this.bases = bases;
    this.access = access;
    this.data = data;
    this.contacts = contacts;
    this.versions = versions;
    this.notes = notes;
    this.workers = workers;
  }

  Entry<ContactHistoryPage> of(UUID id, Code code, Visit visit) {
    return access
        .enter(ContactAction.HISTORY, code, visit)
        .flatMap(
            permit -> Entry.there(contacts.one(permit, id)).map(kept -> page(permit, kept.id())));
  }

  /** To what each version belonged, and the newest does. */
  private Map<Integer, Matter> belonged(Permit permit, UUID id, int newest) {
    var each = matters.past(permit, id);
    matters.of(permit).stream()
        .filter(one -> one.contacts().contains(id))
        .forEach(one -> each.put(newest, one));
    return each;
  }

  private ContactHistoryPage page(Permit permit, UUID id) {
    var hidden = places.of(permit);
    var rows = versions.of(permit, id).stream().map(one -> one.hiding(hidden)).toList();
    var said = notes.history(permit, id).stream().map(one -> one.hiding(hidden)).toList();
    var who =
        Stream.concat(rows.stream().map(Contact::by), said.stream().map(Note::worker))
            .distinct()
            .toList();
    return new ContactHistoryPage(
        permit.code(),
        data.card(permit).name(),
        id,
        new BasisPanel(permit.code(), bases.of(permit)).of(FieldGroup.WORK),
        rows,
        belonged(permit, id, rows.size()),
        said,
        workers.names(who));
  }
}
