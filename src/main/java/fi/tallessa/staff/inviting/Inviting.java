package fi.tallessa.staff.inviting;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes room for somebody, and a link for them; they choose the password themselves (S36). */
@Component
@Transactional
class Inviting {

  private final Workers workers;
  private final Managers able;
  private final Services services;
  private final Memberships memberships;
  private final Leaders leaders;
  private final OneTimeLinks links;
  private final SignInEvents events;

  Inviting(
      Workers workers,
      Managers able,
      Services services,
      Memberships memberships,
      Leaders leaders,
      OneTimeLinks links,
      SignInEvents events) {
    this.workers = workers;
    this.able = able;
    this.services = services;
    this.memberships = memberships;
    this.leaders = leaders;
    this.links = links;
    this.events = events;
  }

  InvitePage page(InviteForm form, Problems problems, Visit visit) {
    return new InvitePage(form, services.running(visit.today()), managers(visit), problems);
  }

  Result<Invitation> check(InviteForm form, Visit visit) {
    return form.check(
            services.running(visit.today()).stream().map(Service::id).toList(),
            managers(visit).stream().map(Worker::id).toList(),
            visit.today())
        .flatMap(this::stillThere);
  }

  /** What runs and who leads today is not always there on the first day, which may be far ahead. */
  private Result<Invitation> stillThere(Invitation invitation) {
    var first = invitation.from();
    var task = invitation.task();
    var running = services.running(first).stream().map(Service::id).toList();
    if (!running.containsAll(task.services())) {
      return Result.faulty("services", "staff.inviting.service.ends");
    }
    return task.leader().filter(one -> able.leavesBefore(one, first)).isPresent()
        ? Result.faulty("leader", "staff.inviting.leader.leaves")
        : Result.fine(invitation);
  }

  /** Problems on {@code userName}: {@code staff.user_name.taken}. */
  Result<WorkerId> invite(Invitation invitation, Visit visit) {
    var joined = workers.join(invitation.person(), invitation.task().role(), invitation.from());
    if (joined.isFine()) {
      place(joined.sure(), invitation);
    }
    return joined;
  }

  private void place(WorkerId worker, Invitation invitation) {
    var task = invitation.task();
    task.services().forEach(one -> memberships.join(worker, one, invitation.from()));
    task.leader().ifPresent(one -> leaders.leads(one, worker, invitation.from()));
  }

  /** A link to hand over; the one before it opens nothing any more. */
  Token link(WorkerId worker, Visit visit) {
    events.add(Outcome.INVITED, worker, visit);
    return links.make(LinkKind.INVITATION, worker, visit.who(), visit.when());
  }

  void withdraw(WorkerId worker, Visit visit) {
    if (links.withdraw(worker, visit.who(), visit.when()) > 0) {
      events.add(Outcome.LINK_WITHDRAWN, worker, visit);
    }
  }

  /** Whoever cannot sign in yet answers for nobody; whoever is away still does. */
  private List<Worker> managers(Visit visit) {
    var all = able.able(visit);
    return workers.all(visit.today()).stream().filter(worker -> all.contains(worker.id())).toList();
  }
}
