package fi.tallessa.customer.file;

import fi.tallessa.access.Access;
import fi.tallessa.association.Names;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.data.DataTable;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** One customer, as the page shows them: one statement for each thing that is shown. */
@org.springframework.stereotype.Service
@Transactional
class CustomerFile {

  private final Access access;
  private final Data data;
  private final Values values;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Relationships relationships;
  private final Services services;
  private final Workers workers;

  CustomerFile(
      Access access,
      Data data,
      Values values,
      Guardians guardians,
      Awarenesses awarenesses,
      Relationships relationships,
      Services services,
      Workers workers) {
    this.access = access;
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.relationships = relationships;
    this.services = services;
    this.workers = workers;
  }

  Entry<FilePage> page(Code code, Visit visit) {
    return access.enter(FileAction.READ, code, visit).map(this::page);
  }

  private FilePage page(Permit permit) {
    var today = permit.visit().today();
    var card = data.card(permit);
    var aware = awarenesses.of(permit);
    return new FilePage(
        permit.code(),
        card.name(),
        card.birth(),
        card.value(Field.GENDER).flatMap(Gender::of),
        values.shown(Field.DOMICILE, card),
        GuardianAware.of(aware, card.birth(), today),
        lines(relationships.of(permit)),
        DataTable.of(permit.code(), card, values, today),
        new GuardianPanel(permit.code(), guardians.of(permit), aware, card.mayBeMinor(today)));
  }

  private List<RelationshipLine> lines(List<Relationship> found) {
    var all = services.all();
    var names = workers.names(found.stream().map(Relationship::responsible).toList());
    return found.stream()
        .map(
            one ->
                new RelationshipLine(
                    one,
                    service(all, new ServiceId(one.service())),
                    names.getOrDefault(one.responsible(), "")))
        .toList();
  }

  private static Names service(List<Service> all, ServiceId id) {
    return all.stream()
        .filter(service -> service.id().equals(id))
        .map(Service::names)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no service " + id));
  }
}
