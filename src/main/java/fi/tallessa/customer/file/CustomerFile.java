package fi.tallessa.customer.file;

import fi.tallessa.access.Access;
import fi.tallessa.association.Names;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.audit.Looker;
import fi.tallessa.audit.Looks;
import fi.tallessa.customer.ages.StayingGuardians;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.consented.ConsentedPanels;
import fi.tallessa.customer.consents.ConsentPanels;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.DataTable;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardians.GuardianEvents;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.customer.guardians.GuardianPanels;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.customer.relationship.End;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * One customer, as the page shows them: a statement for each thing that is shown (decision 0008).
 */
@org.springframework.stereotype.Service
@Transactional
class CustomerFile {

  private final Access access;
  private final SameOpening opened;
  private final Data data;
  private final Values values;
  private final Guardians guardians;
  private final StayingGuardians staying;
  private final ConsentPanels consents;
  private final GuardianEvents events;
  private final GuardianPanels panels;
  private final Duties duties;
  private final Relationships relationships;
  private final Retention retention;
  private final Bases bases;
  private final Services services;
  private final Workers workers;
  private final Looks looks;
  private final ConsentedPanels consented;
  private final List<Panel> others;

  CustomerFile(
      Access access,
      SameOpening opened,
      Data data,
      Values values,
      Guardians guardians,
      StayingGuardians staying,
      ConsentPanels consents,
      GuardianEvents events,
      GuardianPanels panels,
      Duties duties,
      Relationships relationships,
      Retention retention,
      Bases bases,
      Services services,
      Workers workers,
      Looks looks,
      ConsentedPanels consented,
      List<Panel> others) {
    this.access = access;
    this.opened = opened;
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.staying = staying;
    this.consents = consents;
    this.events = events;
    this.panels = panels;
    this.duties = duties;
    this.relationships = relationships;
    this.retention = retention;
    this.bases = bases;
    this.services = services;
    this.workers = workers;
    this.looks = looks;
    this.consented = consented;
    this.others = others;
  }

  Entry<FilePage> page(Code code, Visit visit) {
    var opening = UUID.randomUUID();
    return opened.page(opening, code, visit).map(permit -> page(permit, opening));
  }

  /**
   * What stays while the file is frozen, and only with the responsible worker (D12) or, before a
   * relationship, with whoever is designated. Everybody else has been refused already, with a line
   * that says so: they do not knock again.
   */
  Entry<FrozenPage> remains(Code code, Visit visit) {
    return relationships.mine(code, visit)
        ? access.enter(FileAction.REMAINS, code, visit).map(this::remains)
        : Entry.open(FrozenPage.closed(code));
  }

  private FrozenPage remains(Permit permit) {
    var card = data.card(permit);
    return new FrozenPage(
        permit.code(),
        Optional.of(card.name()),
        values.shown(Field.PHONE, card),
        card.of(Field.PHONE).map(Kept::datum).filter(Datum::unverified).isPresent(),
        DataRow.told(permit.code(), Field.SAFE_WAY, values, card),
        permit.masked() && !permit.byIntern(),
        GuardianPanel.toReach(
            permit.code(), staying.of(permit, card), card.mayBeMinor(permit.visit().today())));
  }

  private FilePage page(Permit permit, UUID opening) {
    var today = permit.visit().today();
    var card = data.seen(permit);
    var family = events.of(permit);
    var related = relationships.of(permit).stream().map(one -> one.readBy(permit)).toList();
    var lookers = looks.lately(permit);
    var names = names(related, lookers);
    var due = duties.of(permit);
    var panel = panels.of(permit, card, guardians.of(permit), family);
    return new FilePage(
        permit.code(),
        opening,
        card.name(),
        card.birth(),
        card.value(Field.GENDER).flatMap(Gender::of),
        values.shown(Field.DOMICILE, card),
        permit.masked() && !permit.byIntern(),
        GuardianAware.of(family.aware(), card.birth(), today),
        lines(related, names),
        retention.of(permit, related),
        DataTable.of(permit.code(), card, bases.of(permit, related), values, today)
            .readBy(permit)
            .going(due)
            .verifiedBy(panel.acting()),
        panel,
        due,
        permit.everyday() ? null : consents.of(permit, card.birth(), due),
        permit.everyday() ? null : consented.of(permit, card.name(), panel.acting()),
        permit.byIntern(),
        permit.byIntern() && consented.opensHealth(permit),
        new LooksPanel(
            permit.code(),
            lookers.stream()
                .map(one -> new LooksPanel.Line(names.getOrDefault(one.who(), ""), one))
                .toList(),
            permit.everyday()),
        InformBy.noticeTold(family.told(), card.birth()),
        others(Panel.Place.BODY, permit),
        others(Panel.Place.RAIL, permit));
  }

  private List<Panel.Shown> others(Panel.Place place, Permit permit) {
    return others.stream()
        .filter(one -> one.place() == place && (one.forInterns() || !permit.everyday()))
        .map(one -> one.of(permit))
        .toList();
  }

  /** Everybody the page names, in one statement. */
  private Map<WorkerId, String> names(List<Relationship> related, List<Looker> lookers) {
    return workers.names(
        Stream.of(
                related.stream().map(Relationship::responsible),
                related.stream().flatMap(one -> one.end().stream()).map(End::by),
                lookers.stream().map(Looker::who))
            .flatMap(some -> some)
            .distinct()
            .toList());
  }

  private List<RelationshipLine> lines(List<Relationship> found, Map<WorkerId, String> names) {
    var all = services.all();
    return found.stream()
        .map(
            one ->
                new RelationshipLine(
                    one,
                    service(all, new ServiceId(one.service())),
                    names.getOrDefault(one.responsible(), ""),
                    one.end().map(end -> names.getOrDefault(end.by(), "")).orElse("")))
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
