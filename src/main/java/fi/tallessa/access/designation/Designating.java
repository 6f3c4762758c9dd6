package fi.tallessa.access.designation;

import fi.tallessa.access.Access;
import fi.tallessa.access.Barred;
import fi.tallessa.access.Dormancies;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.SecondLook;
import fi.tallessa.access.Undo;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager decides who may open a file they oversee, without reading it. */
@Service
@Transactional
class Designating {

  private final Access access;
  private final SecondLook second;
  private final Restrictions restrictions;
  private final Dormancies dormancies;
  private final Designations designations;
  private final Workers workers;
  private final Barred barred;

  Designating(
      Access access,
      SecondLook second,
      Restrictions restrictions,
      Dormancies dormancies,
      Designations designations,
      Workers workers,
      Barred barred) {
    this.access = access;
    this.second = second;
    this.dormancies = dormancies;
    this.restrictions = restrictions;
    this.designations = designations;
    this.workers = workers;
    this.barred = barred;
  }

  /** Nobody but the first is given health information unless the manager says so. */
  Entry<DesignationsPage> page(Code code, Visit visit) {
    return access
        .enter(DesignationAction.READ, code, visit)
        .map(
            permit -> {
              var all = designations.of(permit);
              boolean first = all.stream().noneMatch(one -> one.reachesHealth(visit.today()));
              return page(permit, all, DesignationForm.blank(first), Problems.none());
            });
  }

  Entry<DesignationsPage> page(Code code, DesignationForm form, Problems problems, Visit visit) {
    return access
        .enter(DesignationAction.READ, code, visit)
        .map(permit -> page(permit, designations.of(permit), form, problems));
  }

  /** What is wrong with the form itself; nobody's file is asked for it. */
  Result<Proposal> check(DesignationForm form, Visit visit) {
    return form.check(
        workers.all(visit.today()).stream()
            .filter(worker -> worker.role().withCustomers())
            .map(Worker::id)
            .toList(),
        visit);
  }

  /**
   * Problems on {@code worker}: {@code access.designation.twice}, and of a file without a
   * relationship {@code access.designation.law.dormant}: nobody works with somebody who is no
   * customer (D20). {@code access.conflict.law.barred}: they have a conflict of interest (K15).
   */
  Entry<Result<Proposal>> designate(Code code, Proposal proposal, Visit visit) {
    return access
        .enter(DesignationAction.DESIGNATE, code, visit)
        .map(permit -> designate(permit, proposal));
  }

  private Result<Proposal> designate(Permit permit, Proposal proposal) {
    if (barred.from(permit).contains(proposal.worker())) {
      Undo.all();
      return Result.faulty("worker", "access.conflict.law.barred");
    }
    boolean dormant = dormancies.holds(permit);
    boolean done = done(!dormant && designations.add(permit, proposal));
    return done
        ? Result.fine(proposal)
        : Result.faulty(
            "worker", dormant ? "access.designation.law.dormant" : "access.designation.twice");
  }

  /** False when it has ended before, or is none of this customer's. */
  Entry<Boolean> end(Code code, UUID id, Visit visit) {
    return access
        .enter(DesignationAction.END, code, visit)
        .map(permit -> done(designations.end(permit, id)));
  }

  /** Said twice it changes nothing. False when it has ended, is one's own or of nobody here. */
  Entry<Boolean> giveHealth(Code code, UUID id, Visit visit) {
    return access
        .enter(DesignationAction.GIVE, code, visit)
        .map(permit -> done(designations.giveHealth(permit, id)));
  }

  Entry<Boolean> takeHealth(Code code, UUID id, Visit visit) {
    return access
        .enter(DesignationAction.TAKE, code, visit)
        .map(permit -> done(designations.takeHealth(permit, id)));
  }

  /** False when it has been seen before, is one's own, or is none of this customer's. */
  Entry<Boolean> see(Code code, UUID id, Visit visit) {
    var looked = second.enter(DesignationAction.REVIEW, code, visit);
    return (looked instanceof Entry.Open
            ? looked
            : access.enter(DesignationAction.REVIEW, code, visit))
        .map(permit -> done(designations.see(permit, id)));
  }

  private static boolean done(boolean done) {
    if (!done) {
      Undo.all();
    }
    return done;
  }

  private DesignationsPage page(
      Permit permit, List<Designation> all, DesignationForm form, Problems problems) {
    var here = workers.all(permit.visit().today());
    var never = barred.from(permit);
    var names = workers.names(gone(all, here));
    here.forEach(worker -> names.put(worker.id(), worker.name()));
    return new DesignationsPage(
        permit.code().shown(),
        restrictions.holds(permit),
        dormancies.holds(permit),
        WhoMay.of(all, names, permit.visit()),
        WhoMayNot.of(all, here, never, permit.visit().today()),
        choices(here, never, permit.visit().who()),
        form,
        problems);
  }

  private static List<Choice> choices(List<Worker> here, Set<WorkerId> never, WorkerId self) {
    return here.stream()
        .filter(worker -> worker.role().withCustomers() && !worker.id().equals(self))
        .filter(worker -> !never.contains(worker.id()))
        .map(worker -> new Choice(worker.id().toString(), worker.name()))
        .toList();
  }

  private static Set<WorkerId> gone(List<Designation> all, List<Worker> here) {
    var gone = all.stream().flatMap(Designation::everybody).collect(Collectors.toSet());
    here.forEach(worker -> gone.remove(worker.id()));
    return gone;
  }
}
