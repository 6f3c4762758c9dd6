package fi.tallessa.customer.relationship.begin;

import fi.tallessa.access.Access;
import fi.tallessa.access.Barred;
import fi.tallessa.access.Dormancies;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Students;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianFirst;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.RelationshipAction;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same file goes on with a new relationship (D20): the clock of erasing stops by itself, one
 * worker has the file again, and no consent comes back without a new answer. Where no relationship
 * lasted it is begun anew: each group rests on the balancing test in force today, and a guardian of
 * a child under 13 has to know of this relationship (S7).
 */
@org.springframework.stereotype.Service
@Transactional
@Overtaken.Anew
class BeginningAnew {

  private final Access access;
  private final Data data;
  private final Relationships relationships;
  private final Dormancies dormancies;
  private final Services services;
  private final LegalBases bases;
  private final Bases groups;
  private final GuardianFirst guardianFirst;
  private final Workers workers;
  private final Students students;
  private final Barred barred;
  private final Memberships memberships;
  private final Renewal renewal;

  BeginningAnew(
      Access access,
      Data data,
      Relationships relationships,
      Dormancies dormancies,
      Services services,
      LegalBases bases,
      Bases groups,
      GuardianFirst guardianFirst,
      Workers workers,
      Students students,
      Barred barred,
      Memberships memberships,
      Renewal renewal) {
    this.access = access;
    this.data = data;
    this.relationships = relationships;
    this.dormancies = dormancies;
    this.services = services;
    this.bases = bases;
    this.groups = groups;
    this.guardianFirst = guardianFirst;
    this.workers = workers;
    this.students = students;
    this.barred = barred;
    this.memberships = memberships;
    this.renewal = renewal;
  }

  Entry<BeginPage> open(Code code, Visit visit) {
    return access
        .enter(RelationshipAction.OPEN, code, visit)
        .map(permit -> page(permit, BeginForm.EMPTY, Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<BeginPage>> begin(BeginForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(RelationshipAction.OPEN, code, visit)
        .map(permit -> begin(permit, form, sending));
  }

  private Optional<BeginPage> begin(Permit opened, BeginForm form, Sending sending) {
    var related = relationships.held(opened);
    var read = sending.act(read(form, opened));
    if (!read.isFine()) {
      return Optional.of(page(opened, form, read.problems()));
    }
    if (goesOn(related, read.sure().basis())) {
      return Optional.empty();
    }
    var writing = access.further(RelationshipAction.BEGIN, opened);
    begin(writing, read.sure());
    return Optional.empty();
  }

  private void begin(Permit writing, BeginForm.Read read) {
    boolean slept = dormancies.holds(writing);
    relationships.begin(
        writing,
        read.basis().service().value(),
        read.worker(),
        new Ground(read.reason(), read.told(), read.basis().written(), writing.visit().who()));
    dormancies.end(writing, read.worker());
    if (slept) {
      groups.beginAnew(writing, read.basis());
      guardianFirst.settle(writing, data.card(writing).birth());
    }
    renewal.of(writing);
  }

  /** Nobody has two relationships in one service, so a form sent twice begins one. */
  private static boolean goesOn(List<Relationship> related, LegitimateInterest basis) {
    return related.stream()
        .anyMatch(one -> one.open() && one.service().equals(basis.service().value()));
  }

  private Result<BeginForm.Read> read(BeginForm form, Permit permit) {
    var visit = permit.visit();
    var open = open(permit);
    return form.read(
            services.running(visit.today()).stream().map(Service::id).toList(),
            service -> bases.forNewFile(service, visit),
            open.stream().map(Worker::id).toList(),
            visit)
        .flatMap(
            read -> may(open, visit).of(read.basis().service(), read.worker()).map(may -> read));
  }

  /** Those who open files, may open this one, and are no students in practice. */
  private List<Worker> open(Permit permit) {
    var never = barred.from(permit);
    var learning = students.on(permit.visit().today());
    return workers.all(permit.visit().today()).stream()
        .filter(one -> one.role().withCustomers())
        .filter(one -> !never.contains(one.id()) && !learning.contains(one.id()))
        .toList();
  }

  private MayBeResponsible may(List<Worker> open, Visit visit) {
    var ids = open.stream().map(Worker::id).collect(Collectors.toSet());
    return new MayBeResponsible(memberships.among(ids, visit.today()), visit.who());
  }

  private List<Choice> choices(Permit permit) {
    var visit = permit.visit();
    var open = open(permit);
    boolean self = may(open, visit).visitorSomewhere();
    return open.stream()
        .filter(one -> self || !one.id().equals(visit.who()))
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  private BeginPage page(Permit permit, BeginForm form, Problems problems) {
    var card = data.card(permit);
    return new BeginPage(
        permit.code(),
        card.name(),
        !guardianFirst.satisfiedIfBack(permit, card.birth()),
        services.running(permit.visit().today()),
        choices(permit),
        form,
        problems);
  }
}
