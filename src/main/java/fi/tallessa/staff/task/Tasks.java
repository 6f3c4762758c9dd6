package fi.tallessa.staff.task;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Covers;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.NoCustomers;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.staff.member.OtherManagers;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.session.ParallelSessions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what somebody works as, where, and under whom, from today on. */
@Component
@Transactional
class Tasks {

  private final Workers workers;
  private final OtherManagers managers;
  private final Managers able;
  private final Services services;
  private final Memberships memberships;
  private final Leaders leaders;
  private final ParallelSessions sessions;
  private final SignInEvents events;
  private final Covers covers;
  private final ApplicationEventPublisher publisher;

  Tasks(
      Workers workers,
      OtherManagers managers,
      Managers able,
      Services services,
      Memberships memberships,
      Leaders leaders,
      ParallelSessions sessions,
      SignInEvents events,
      Covers covers,
      ApplicationEventPublisher publisher) {
    this.covers = covers;
    this.publisher = publisher;
    this.workers = workers;
    this.managers = managers;
    this.able = able;
    this.services = services;
    this.memberships = memberships;
    this.leaders = leaders;
    this.sessions = sessions;
    this.events = events;
  }

  /** As it is now. */
  TaskForm now(Member member, Visit visit) {
    return new TaskForm(
        member.role().name(),
        memberships.servicesOf(member.id(), first(member, visit)).stream()
            .map(Object::toString)
            .toList(),
        member.leaders().isEmpty() ? "" : member.leaders().getFirst().toString(),
        Integer.toString(member.version()));
  }

  TaskPage page(Member member, TaskForm form, Problems problems, Visit visit) {
    return new TaskPage(
        member,
        form,
        services.running(visit.today()),
        managers(member, visit),
        member.role().withCustomers() ? covers.openWithout(member.id(), visit) : 0,
        problems);
  }

  Result<Task> check(Member member, TaskForm form, Visit visit) {
    return form.check(
        services.running(visit.today()).stream().map(Service::id).toList(),
        managers(member, visit).stream().map(Worker::id).toList());
  }

  /**
   * Problems: {@code staff.task.last_manager} on {@code role}; {@code staff.task.overtaken} where
   * somebody else was faster.
   */
  Result<Task> change(Member member, Task task, Visit visit) {
    boolean other = task.role() != member.role();
    if (other && member.role() == Role.MANAGER && !managers.remainWithout(member.id())) {
      return Result.faulty("role", "staff.task.last_manager");
    }
    if (!workers.become(member.id(), task.role(), member.version())) {
      return Result.faulty("form", "staff.task.overtaken");
    }
    var from = first(member, visit);
    memberships.are(member.id(), task.services(), from);
    leaders.is(task.leader(), member.id(), from);
    if (other) {
      changed(member, task.role(), visit);
    }
    return Result.fine(task);
  }

  /**
   * Another role means signing in anew, and whoever leads no more leads nobody; whoever has no
   * customers any more leaves them to somebody else.
   */
  private void changed(Member member, Role role, Visit visit) {
    sessions.endAll(member.id());
    if (member.role() == Role.MANAGER) {
      leaders.leadsNobody(member.id(), visit.today());
    }
    if (!role.withCustomers()) {
      publisher.publishEvent(new NoCustomers(member.id(), visit.who(), visit.when()));
    }
    events.add(Outcome.ROLE_CHANGED, member.id(), visit);
  }

  /** Whoever cannot sign in yet answers for nobody; whoever is away still does. */
  private List<Worker> managers(Member member, Visit visit) {
    var all = able.able(visit);
    return workers.all(visit.today()).stream()
        .filter(worker -> all.contains(worker.id()) && !worker.id().equals(member.id()))
        .toList();
  }

  private static LocalDate first(Member member, Visit visit) {
    var day = member.days().from();
    return day.isAfter(visit.today()) ? day : visit.today();
  }
}
